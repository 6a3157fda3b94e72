// Generated from refusals.yaml by npm run generate.
export const refusals = {
 "refusals": {
  "400": [
   "requestInvalid"
  ],
  "404": [
   "authorisationNotFound"
  ],
  "409": [
   "referenceUsed",
   "referenceCancelled",
   "noChallengePending",
   "notAuthorised",
   "alreadyCaptured"
  ],
  "422": [
   "cardInvalid",
   "currencyNotSupported",
   "paResInvalid",
   "amountTooHigh"
  ]
 }
} as const
