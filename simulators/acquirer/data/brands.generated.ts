// Generated from brands.yaml by npm run generate.
export const brands = [
 {
  "brand": "visa",
  "begins": "4",
  "authenticated": "05",
  "attempted": "06"
 },
 {
  "brand": "mastercard",
  "begins": "5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720",
  "authenticated": "02",
  "attempted": "01"
 },
 {
  "brand": "amex",
  "begins": "3[47]",
  "authenticated": "05",
  "attempted": "06"
 },
 {
  "brand": "discover",
  "begins": "6011|64[4-9]|65",
  "authenticated": "05",
  "attempted": "06"
 },
 {
  "brand": "unknown",
  "begins": "",
  "authenticated": "05",
  "attempted": "06"
 }
] as const
