// Generated from banks.yaml by npm run generate.
export const banks = [
 {
  "code": "000",
  "name": "Bank of Sierra Leone",
  "shortName": "BSL",
  "bic": "BSLESLFR"
 },
 {
  "code": "001",
  "name": "Standard Chartered Bank Sierra Leone",
  "shortName": "Standard Chartered",
  "bic": "SCBLSLFR"
 },
 {
  "code": "002",
  "name": "Rokel Commercial Bank",
  "shortName": "Rokel",
  "bic": "RCBKSLFR"
 },
 {
  "code": "003",
  "name": "Sierra Leone Commercial Bank",
  "shortName": "SLCB",
  "bic": "SLCBSLFR"
 },
 {
  "code": "004",
  "name": "Union Trust Bank",
  "shortName": "UTB",
  "bic": "UTBSSLFR"
 },
 {
  "code": "005",
  "name": "Guaranty Trust Bank Sierra Leone",
  "shortName": "GTBank",
  "bic": "GTBISLFR"
 },
 {
  "code": "006",
  "name": "Vista Bank",
  "shortName": "Vista",
  "bic": "FSTISLFR"
 },
 {
  "code": "007",
  "name": "First Bank Sierra Leone",
  "shortName": "FirstBank",
  "bic": "ICBZSLFR"
 },
 {
  "code": "008",
  "name": "Access Bank Sierra Leone",
  "shortName": "Access",
  "bic": "ABSFSLFR"
 },
 {
  "code": "009",
  "name": "Ecobank Sierra Leone",
  "shortName": "Ecobank",
  "bic": "ECOCSLFR"
 },
 {
  "code": "010",
  "name": "United Bank for Africa Sierra Leone",
  "shortName": "UBA",
  "bic": "UNAFSLFR"
 },
 {
  "code": "011",
  "name": "Zenith Bank Sierra Leone",
  "shortName": "Zenith",
  "bic": "ZESLSLFR"
 },
 {
  "code": "012",
  "name": "Keystone Bank Sierra Leone",
  "shortName": "Keystone",
  "bic": "PHBXSLFR"
 },
 {
  "code": "013",
  "name": "Skye Bank Sierra Leone",
  "shortName": "Skye",
  "bic": "SKYESLFR"
 }
] as const
