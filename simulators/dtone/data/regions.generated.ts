// Generated from regions.yaml by npm run generate.
export const regions = [
 {
  "code": "IN-DL",
  "name": "Delhi",
  "country": "IND"
 },
 {
  "code": "IN-MH",
  "name": "Maharashtra",
  "country": "IND"
 },
 {
  "code": "MX-CMX",
  "name": "Mexico City",
  "country": "MEX"
 },
 {
  "code": "MX-JAL",
  "name": "Jalisco",
  "country": "MEX"
 },
 {
  "code": "MX-NLE",
  "name": "Nuevo León",
  "country": "MEX"
 },
 {
  "code": "ZA-GP",
  "name": "Gauteng",
  "country": "ZAF"
 },
 {
  "code": "ZA-KZN",
  "name": "KwaZulu-Natal",
  "country": "ZAF"
 },
 {
  "code": "ZA-WC",
  "name": "Western Cape",
  "country": "ZAF"
 }
] as const
