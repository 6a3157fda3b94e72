// Generated from recipientStatuses.yaml by npm run generate.
export const recipientStatuses = [
 {
  "code": 100,
  "status": "Success",
  "sent": true,
  "meaning": "accepted for processing",
  "evidence": "documented"
 },
 {
  "code": 101,
  "status": "Success",
  "sent": true,
  "meaning": "sent to the operator",
  "evidence": "observed"
 },
 {
  "code": 102,
  "status": "Success",
  "sent": true,
  "meaning": "waiting in the provider's queue",
  "evidence": "observed"
 },
 {
  "code": 401,
  "status": "RiskHold",
  "sent": false,
  "meaning": "held back by risk rules",
  "evidence": "documented"
 },
 {
  "code": 402,
  "status": "InvalidSenderId",
  "sent": false,
  "meaning": "the sender id may not be used for this number",
  "evidence": "documented"
 },
 {
  "code": 403,
  "status": "InvalidPhoneNumber",
  "sent": false,
  "meaning": "not a phone number",
  "evidence": "documented"
 },
 {
  "code": 404,
  "status": "UnsupportedNumberType",
  "sent": false,
  "meaning": "a number that cannot receive SMS",
  "evidence": "documented"
 },
 {
  "code": 405,
  "status": "InsufficientBalance",
  "sent": false,
  "meaning": "the account cannot pay the cost",
  "evidence": "documented"
 },
 {
  "code": 406,
  "status": "UserInBlacklist",
  "sent": false,
  "meaning": "the subscriber has opted out",
  "evidence": "documented"
 },
 {
  "code": 407,
  "status": "CouldNotRoute",
  "sent": false,
  "meaning": "no route to the number's network",
  "evidence": "documented"
 },
 {
  "code": 409,
  "status": "DoNotDisturbRejection",
  "sent": false,
  "meaning": "the subscriber refuses promotional messages",
  "evidence": "documented"
 },
 {
  "code": 500,
  "status": "InternalServerError",
  "sent": false,
  "meaning": "the provider failed",
  "evidence": "documented"
 },
 {
  "code": 501,
  "status": "GatewayError",
  "sent": false,
  "meaning": "the gateway to the operator failed",
  "evidence": "documented"
 },
 {
  "code": 502,
  "status": "RejectedByGateway",
  "sent": false,
  "meaning": "the gateway to the operator refused",
  "evidence": "documented"
 }
] as const
