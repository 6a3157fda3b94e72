// Generated from hangupCauses.yaml by npm run generate.
export const hangupCauses = [
 {
  "cause": "NORMAL_CLEARING",
  "state": "Completed",
  "status": "Success",
  "evidence": "observed"
 },
 {
  "cause": "CALL_REJECTED",
  "state": "Rejected",
  "status": "Aborted",
  "evidence": "inferred"
 },
 {
  "cause": "NORMAL_TEMPORARY_FAILURE",
  "state": "Failed",
  "status": "Aborted",
  "evidence": "inferred"
 },
 {
  "cause": "RECOVERY_ON_TIMER_EXPIRE",
  "state": "Failed",
  "status": "Aborted",
  "evidence": "inferred"
 },
 {
  "cause": "ORIGINATOR_CANCEL",
  "state": "NotAnswered",
  "status": "Aborted",
  "evidence": "inferred"
 },
 {
  "cause": "LOSE_RACE",
  "state": "NotAnswered",
  "status": "Aborted",
  "evidence": "inferred"
 },
 {
  "cause": "USER_BUSY",
  "state": "Busy",
  "status": "Aborted",
  "evidence": "inferred"
 },
 {
  "cause": "NO_ANSWER",
  "state": "NotAnswered",
  "status": "Aborted",
  "evidence": "inferred"
 },
 {
  "cause": "NO_USER_RESPONSE",
  "state": "NotAnswered",
  "status": "Aborted",
  "evidence": "inferred"
 },
 {
  "cause": "SUBSCRIBER_ABSENT",
  "state": "Failed",
  "status": "Aborted",
  "evidence": "inferred"
 },
 {
  "cause": "SERVICE_UNAVAILABLE",
  "state": "Failed",
  "status": "Aborted",
  "evidence": "inferred"
 },
 {
  "cause": "USER_NOT_REGISTERED",
  "state": "Failed",
  "status": "Aborted",
  "evidence": "inferred"
 },
 {
  "cause": "UNALLOCATED_NUMBER",
  "state": "Failed",
  "status": "Aborted",
  "evidence": "inferred"
 },
 {
  "cause": "UNSPECIFIED",
  "state": "Failed",
  "status": "Aborted",
  "evidence": "inferred"
 }
] as const
