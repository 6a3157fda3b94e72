// Generated from refusals.yaml by npm run generate.
export const refusals = {
 "authorise": {
  "400": [
   "requestInvalid"
  ],
  "409": [
   "referenceUsed",
   "referenceCancelled"
  ],
  "422": [
   "cardInvalid",
   "currencyNotSupported"
  ]
 },
 "find": {},
 "authenticate": {
  "400": [
   "requestInvalid"
  ],
  "404": [
   "authorisationNotFound"
  ],
  "409": [
   "noChallengePending"
  ],
  "422": [
   "paResInvalid"
  ]
 },
 "capture": {
  "400": [
   "requestInvalid"
  ],
  "404": [
   "authorisationNotFound"
  ],
  "409": [
   "notAuthorised"
  ],
  "422": [
   "amountTooHigh"
  ]
 },
 "cancel": {
  "400": [
   "requestInvalid"
  ],
  "409": [
   "alreadyCaptured"
  ]
 }
} as const
