// Generated from testNumbers.yaml by npm run generate.
export const testNumbers = [
 {
  "number": "4111111111111111",
  "outcome": "authorised"
 },
 {
  "number": "5555555555554444",
  "outcome": "authorised"
 },
 {
  "number": "4000000000003220",
  "outcome": "challengeRequired"
 },
 {
  "number": "4000000000000002",
  "outcome": "declined",
  "declineCode": "doNotHonour"
 },
 {
  "number": "4000000000009995",
  "outcome": "declined",
  "declineCode": "insufficientFunds"
 },
 {
  "number": "4000000000000069",
  "outcome": "declined",
  "declineCode": "expiredCard"
 },
 {
  "number": "4000000000000127",
  "outcome": "declined",
  "declineCode": "incorrectSecurityCode"
 }
] as const
