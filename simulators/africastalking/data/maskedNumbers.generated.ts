// Generated from maskedNumbers.yaml by npm run generate.
export const maskedNumbers = [
 {
  "telco": "Safaricom",
  "numbersLike": "+254700000000",
  "evidence": "documented"
 }
] as const
