// Generated from queues.yaml by npm run generate.
export const queues = [
 {
  "product": "sms",
  "perSecond": 50,
  "outcomeAfterSeconds": 2,
  "evidence": "chosen"
 },
 {
  "product": "mobileB2C",
  "perSecond": 10,
  "outcomeAfterSeconds": 3,
  "evidence": "chosen"
 },
 {
  "product": "airtime",
  "perSecond": 10,
  "outcomeAfterSeconds": 3,
  "evidence": "chosen"
 },
 {
  "product": "mobileData",
  "perSecond": 10,
  "outcomeAfterSeconds": 3,
  "evidence": "chosen"
 },
 {
  "product": "mobileB2B",
  "perSecond": 10,
  "outcomeAfterSeconds": 3,
  "evidence": "chosen"
 },
 {
  "product": "bankTransfer",
  "perSecond": 10,
  "outcomeAfterSeconds": 3,
  "evidence": "chosen"
 }
] as const
