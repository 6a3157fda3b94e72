// Generated from callTransfer.yaml by npm run generate.
export const callTransfer = {
 "session": {
  "text": "InvalidSessionId",
  "evidence": "chosen"
 },
 "legs": {
  "text": "NotAllowed",
  "evidence": "documented"
 },
 "number": {
  "text": "InvalidPhoneNumber",
  "evidence": "documented"
 },
 "destination": {
  "text": "DestinationNotSupported",
  "evidence": "documented"
 },
 "client": {
  "text": "NoActiveClient",
  "evidence": "documented"
 }
} as const
