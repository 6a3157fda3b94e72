// Generated from paymentRefusals.yaml by npm run generate.
export const paymentRefusals = {
 "invalidNumber": {
  "status": "InvalidRequest",
  "text": "Invalid phone number",
  "meaning": "the number is not a phone number in international format",
  "evidence": "chosen"
 },
 "invalidAmount": {
  "status": "InvalidRequest",
  "text": "Invalid amount",
  "meaning": "the amount is not above zero",
  "evidence": "chosen"
 },
 "unknownProduct": {
  "status": "InvalidRequest",
  "text": "Product {product} does not exist",
  "meaning": "the account has no such product",
  "evidence": "inferred"
 },
 "noChannel": {
  "status": "InvalidRequest",
  "text": "Product {product} has no provider channel",
  "meaning": "no channel of an operator was added to the product",
  "evidence": "inferred"
 },
 "unsupportedCurrency": {
  "status": "NotSupported",
  "text": "Currency not supported",
  "meaning": "there is no wallet in the currency",
  "evidence": "chosen"
 },
 "insufficientCredit": {
  "status": "Failed",
  "text": "Insufficient Credit",
  "meaning": "the wallet does not cover the value of a B2C payment, or the stash the fee",
  "evidence": "documented"
 }
} as const
