// Generated from balances.yaml by npm run generate.
export const balances = [
 {
  "id": 1,
  "unit_type": "CURRENCY",
  "unit": "USD",
  "available": 10000,
  "holding": 0,
  "credit_limit": 0,
  "evidence": "chosen"
 },
 {
  "id": 2,
  "unit_type": "CURRENCY",
  "unit": "EUR",
  "available": 5000,
  "holding": 0,
  "credit_limit": 0,
  "evidence": "chosen"
 }
] as const
