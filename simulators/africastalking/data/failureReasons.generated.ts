// Generated from failureReasons.yaml by npm run generate.
export const failureReasons = [
 {
  "reason": "InsufficientCredit",
  "meaning": "a premium subscriber has no credit left",
  "evidence": "documented"
 },
 {
  "reason": "InvalidLinkId",
  "meaning": "the link id of a premium message is unknown or used",
  "evidence": "documented"
 },
 {
  "reason": "UserIsInactive",
  "meaning": "the subscription is not active at the operator",
  "evidence": "documented"
 },
 {
  "reason": "UserInBlackList",
  "meaning": "the subscriber has opted out",
  "evidence": "documented"
 },
 {
  "reason": "UserAccountSuspended",
  "meaning": "the operator has suspended the subscriber",
  "evidence": "documented"
 },
 {
  "reason": "NotNetworkSubcriber",
  "meaning": "the number belongs to another operator",
  "evidence": "documented"
 },
 {
  "reason": "UserNotSubscribedToProduct",
  "meaning": "no subscription to the premium product",
  "evidence": "documented"
 },
 {
  "reason": "UserDoesNotExist",
  "meaning": "nobody has the number",
  "evidence": "documented"
 },
 {
  "reason": "DeliveryFailure",
  "meaning": "any other failure on the way",
  "evidence": "documented"
 },
 {
  "reason": "DoNotDisturbRejection",
  "meaning": "the subscriber refuses promotional messages",
  "evidence": "documented"
 }
] as const
