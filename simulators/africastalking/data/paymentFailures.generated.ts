// Generated from paymentFailures.yaml by npm run generate.
export const paymentFailures = {
 "rejected": {
  "text": "The user has declined the request.",
  "meaning": "the subscriber says no on the phone",
  "evidence": "chosen"
 },
 "wrongPin": {
  "text": "The user has entered a wrong PIN.",
  "meaning": "the subscriber says yes with a wrong PIN",
  "evidence": "chosen"
 },
 "insufficientFunds": {
  "text": "The user has insufficient funds.",
  "meaning": "the purse of the subscriber does not cover the value",
  "evidence": "chosen"
 },
 "expired": {
  "text": "The user did not answer in time.",
  "meaning": "nobody has answered within `checkoutLife`",
  "evidence": "chosen"
 },
 "unreachable": {
  "text": "The user is not within network coverage.",
  "meaning": "the phone was off or out of coverage when the checkout was requested",
  "evidence": "observed"
 },
 "notValidated": {
  "text": "The payment was not validated.",
  "meaning": "the application did not validate a B2C payment or one that came without a checkout",
  "evidence": "chosen"
 }
} as const
