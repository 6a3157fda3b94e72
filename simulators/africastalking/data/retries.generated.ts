// Generated from retries.yaml by npm run generate.
export const retries = [
 {
  "callback": "deliveryReport",
  "acknowledged": "2xx",
  "answerWithinSeconds": 10,
  "evidence": "inferred"
 },
 {
  "callback": "incomingMessage",
  "acknowledged": "2xx",
  "answerWithinSeconds": 10,
  "evidence": "documented"
 },
 {
  "callback": "subscriptionNotification",
  "acknowledged": "2xx",
  "answerWithinSeconds": 10,
  "evidence": "inferred"
 },
 {
  "callback": "paymentNotification",
  "acknowledged": "below 400",
  "answerWithinSeconds": 10,
  "evidence": "documented"
 },
 {
  "callback": "airtimeStatus",
  "acknowledged": "2xx",
  "answerWithinSeconds": 10,
  "evidence": "chosen"
 },
 {
  "callback": "airtimeValidation",
  "acknowledged": "2xx",
  "answerWithinSeconds": 10,
  "evidence": "chosen"
 },
 {
  "callback": "mobileB2CValidation",
  "acknowledged": "2xx",
  "answerWithinSeconds": 10,
  "evidence": "chosen"
 },
 {
  "callback": "mobileC2BValidation",
  "acknowledged": "2xx",
  "answerWithinSeconds": 10,
  "evidence": "chosen"
 },
 {
  "callback": "simSwapReport",
  "acknowledged": "2xx",
  "answerWithinSeconds": 10,
  "evidence": "chosen"
 },
 {
  "callback": "optOutNotice",
  "acknowledged": "2xx",
  "answerWithinSeconds": 10,
  "evidence": "inferred"
 }
] as const
