// Generated from countries.yaml by npm run generate.
export const countries = [
 {
  "iso_code": "ECU",
  "name": "Ecuador",
  "regions": null,
  "source_currency": "USD",
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "SLE",
  "name": "Sierra Leone",
  "regions": null,
  "source_currency": "USD",
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "KEN",
  "name": "Kenya",
  "regions": null,
  "source_currency": "USD",
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "NGA",
  "name": "Nigeria",
  "regions": null,
  "source_currency": "USD",
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "GHA",
  "name": "Ghana",
  "regions": null,
  "source_currency": "USD",
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "SEN",
  "name": "Senegal",
  "regions": null,
  "source_currency": "EUR",
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "CIV",
  "name": "Ivory Coast",
  "regions": null,
  "source_currency": "EUR",
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "IND",
  "name": "India",
  "regions": null,
  "source_currency": "USD",
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "PHL",
  "name": "Philippines",
  "regions": null,
  "source_currency": "USD",
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "GBR",
  "name": "United Kingdom",
  "regions": null,
  "source_currency": "GBP",
  "covered_by": [
   "EXX",
   "GXX"
  ]
 },
 {
  "iso_code": "EXX",
  "name": "Europe",
  "regions": null,
  "source_currency": "EUR",
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "GXX",
  "name": "Global",
  "regions": null,
  "source_currency": "USD",
  "covered_by": []
 }
] as const
