// Generated from retries.yaml by npm run generate.
export const retries = [
 {
  "callback": "deliveryReport",
  "everySeconds": 60,
  "forSeconds": 43200,
  "evidence": "inferred"
 },
 {
  "callback": "incomingMessage",
  "everySeconds": 60,
  "forSeconds": 43200,
  "evidence": "documented"
 },
 {
  "callback": "paymentNotification",
  "everySeconds": 60,
  "forSeconds": 21600,
  "evidence": "documented"
 }
] as const
