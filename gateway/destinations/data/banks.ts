// Generated from banks.yaml by npm run generate.
export const banks = [
 {
  "code": "000",
  "name": "Bank of Sierra Leone",
  "bic": "BSLESLFR"
 },
 {
  "code": "001",
  "name": "Standard Chartered Bank Sierra Leone",
  "bic": "SCBLSLFR"
 },
 {
  "code": "002",
  "name": "Rokel Commercial Bank",
  "bic": "RCBKSLFR"
 },
 {
  "code": "003",
  "name": "Sierra Leone Commercial Bank",
  "bic": "SLCBSLFR"
 },
 {
  "code": "004",
  "name": "Union Trust Bank",
  "bic": "UTBSSLFR"
 },
 {
  "code": "005",
  "name": "Guaranty Trust Bank Sierra Leone",
  "bic": "GTBISLFR"
 },
 {
  "code": "006",
  "name": "Vista Bank",
  "bic": "FSTISLFR"
 },
 {
  "code": "007",
  "name": "First Bank Sierra Leone",
  "bic": "ICBZSLFR"
 },
 {
  "code": "008",
  "name": "Access Bank Sierra Leone",
  "bic": "ABSFSLFR"
 },
 {
  "code": "009",
  "name": "Ecobank Sierra Leone",
  "bic": "ECOCSLFR"
 },
 {
  "code": "010",
  "name": "United Bank for Africa Sierra Leone",
  "bic": "UNAFSLFR"
 },
 {
  "code": "011",
  "name": "Zenith Bank Sierra Leone",
  "bic": "ZESLSLFR"
 },
 {
  "code": "012",
  "name": "Keystone Bank Sierra Leone",
  "bic": "PHBXSLFR"
 },
 {
  "code": "013",
  "name": "Skye Bank Sierra Leone",
  "bic": "SKYESLFR"
 }
] as const
