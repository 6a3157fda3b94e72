// Generated from deliveryStatuses.yaml by npm run generate.
export const deliveryStatuses = [
 {
  "status": "Sent",
  "final": false,
  "meaning": "the operator has taken the message",
  "evidence": "documented"
 },
 {
  "status": "Submitted",
  "final": false,
  "meaning": "the operator's message centre has taken the message",
  "evidence": "documented"
 },
 {
  "status": "Buffered",
  "final": false,
  "meaning": "the message waits for the phone",
  "evidence": "documented"
 },
 {
  "status": "Success",
  "final": true,
  "meaning": "the phone has the message",
  "evidence": "documented"
 },
 {
  "status": "Rejected",
  "final": true,
  "meaning": "the operator refused the message",
  "evidence": "documented"
 },
 {
  "status": "Failed",
  "final": true,
  "meaning": "the message did not reach the phone",
  "evidence": "documented"
 },
 {
  "status": "AbsentSubscriber",
  "final": true,
  "meaning": "the phone was off or out of reach for too long",
  "evidence": "documented"
 },
 {
  "status": "Expired",
  "final": true,
  "meaning": "the message waited longer than its validity",
  "evidence": "documented"
 }
] as const
