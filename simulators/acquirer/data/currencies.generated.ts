// Generated from currencies.yaml by npm run generate.
export const currencies = [
 {
  "currency": "SLE",
  "decimals": 2
 },
 {
  "currency": "USD",
  "decimals": 2
 },
 {
  "currency": "GBP",
  "decimals": 2
 },
 {
  "currency": "EUR",
  "decimals": 2
 }
] as const
