// Generated from messageLinks.yaml by npm run generate.
export const messageLinks = [
 {
  "state": "held",
  "code": 401,
  "meaning": "risk rules hold back what is for the operator",
  "evidence": "chosen"
 },
 {
  "state": "failing",
  "code": 500,
  "meaning": "the provider fails before it reaches the operator",
  "evidence": "chosen"
 },
 {
  "state": "down",
  "code": 501,
  "meaning": "the gateway to the operator does not answer",
  "evidence": "chosen"
 },
 {
  "state": "rejecting",
  "code": 502,
  "meaning": "the gateway to the operator takes nothing",
  "evidence": "chosen"
 }
] as const
