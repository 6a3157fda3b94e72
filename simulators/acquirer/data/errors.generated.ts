// Generated from errors.yaml by npm run generate.
export const errors = {
 "requestInvalid": {
  "http": 400,
  "message": "The request is invalid",
  "when": "a request that breaks the schema; a body that is malformed, too large or of another media type"
 },
 "unauthorised": {
  "http": 401,
  "message": "The key is missing or wrong",
  "when": "no valid key"
 },
 "notFound": {
  "http": 404,
  "message": "There is no such resource",
  "when": "an unknown path or a wrong method"
 },
 "authorisationNotFound": {
  "http": 404,
  "message": "No authorisation has this id",
  "when": "an unknown authorisation"
 },
 "referenceUsed": {
  "http": 409,
  "message": "The reference belongs to another request",
  "when": "a `reference` that another request has used"
 },
 "referenceCancelled": {
  "http": 409,
  "message": "The reference was cancelled",
  "when": "a `reference` that was cancelled, whether it had an authorisation or not"
 },
 "noChallengePending": {
  "http": 409,
  "message": "No challenge of this authorisation is pending",
  "when": "a `paRes` for an authorisation without a challenge, or one that ran out or was answered otherwise"
 },
 "notAuthorised": {
  "http": 409,
  "message": "The authorisation holds no amount",
  "when": "a capture of what is not authorised, or was captured by another request"
 },
 "alreadyCaptured": {
  "http": 409,
  "message": "The authorisation was captured",
  "when": "a cancellation of what was captured"
 },
 "cardInvalid": {
  "http": 422,
  "message": "The card number has a wrong check digit",
  "when": "a number whose check digit is wrong"
 },
 "currencyNotSupported": {
  "http": 422,
  "message": "The currency is not supported",
  "when": "a currency other than SLE, USD, GBP and EUR"
 },
 "paResInvalid": {
  "http": 422,
  "message": "The paRes is not one of this authorisation",
  "when": "a `paRes` that is not base64, has a wrong signature or belongs to another authorisation"
 },
 "amountTooHigh": {
  "http": 422,
  "message": "The amount is above the authorised one",
  "when": "a capture of more than is held"
 },
 "tooManyRequests": {
  "http": 429,
  "message": "Too many requests",
  "when": "never by itself; ask for it with a fault, also with a limit"
 },
 "internalError": {
  "http": 500,
  "message": "The acquirer has failed",
  "when": "never by itself; ask for it with a fault"
 },
 "unavailable": {
  "http": 503,
  "message": "The acquirer is not available",
  "when": "never by itself; ask for it with a fault"
 }
} as const
