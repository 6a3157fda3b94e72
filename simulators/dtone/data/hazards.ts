// Generated from hazards.yaml by npm run generate.
export const hazards = {
 "beforeReply": {
  "what": "The callback comes before the reply to the request that caused it, which is kept back for it, a minute at most.",
  "action": {
   "kind": "beforeReply"
  },
  "evidence": "observed"
 },
 "duplicate": {
  "what": "It comes twice, although it was taken.",
  "action": {
   "kind": "duplicate"
  },
  "evidence": "observed"
 },
 "outOfOrder": {
  "what": "It waits for the next one to the same host and port, up to a minute, and comes after it.",
  "action": {
   "kind": "reorder"
  },
  "evidence": "observed"
 },
 "reversedWithoutCompleted": {
  "what": "COMPLETED is never told of; a later REVERSED is.",
  "fields": {
   "status.class.message": "COMPLETED"
  },
  "action": {
   "kind": "drop"
  },
  "evidence": "observed"
 },
 "lostThenReplayed": {
  "what": "The first attempt is lost on the way, and the next one comes on schedule.",
  "action": {
   "kind": "drop",
   "attempts": 1
  },
  "evidence": "documented"
 },
 "lost": {
  "what": "It never comes, as after the last attempt.",
  "action": {
   "kind": "drop"
  },
  "evidence": "documented"
 }
} as const
