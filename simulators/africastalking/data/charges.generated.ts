// Generated from charges.yaml by npm run generate.
export const charges = {
 "otp": "1234",
 "attempts": 3,
 "otpLivesForSeconds": 600,
 "cardCountries": [
  "NG"
 ],
 "cardCurrency": "NGN",
 "cards": [
  {
   "number": "4000000000000002",
   "refusedAt": "charge",
   "text": "The card was declined",
   "evidence": "chosen"
  },
  {
   "number": "4000000000009995",
   "refusedAt": "validation",
   "text": "Insufficient funds",
   "evidence": "chosen"
  }
 ]
} as const
