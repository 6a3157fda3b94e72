// Generated from hazards.yaml by npm run generate.
export const hazards = {
 "beforeReply": {
  "what": "The callback arrives before the reply to the request that caused it. The reply waits for it, one minute at most.",
  "action": {
   "kind": "beforeReply"
  },
  "evidence": "observed"
 },
 "duplicate": {
  "what": "The callback arrives twice, although the first attempt was acknowledged.",
  "action": {
   "kind": "duplicate"
  },
  "evidence": "observed"
 },
 "outOfOrder": {
  "what": "The callback waits for the next one to the same host and port, one minute at most, and arrives after it.",
  "action": {
   "kind": "reorder"
  },
  "evidence": "observed"
 },
 "reversedWithoutCompleted": {
  "what": "The callback for COMPLETED never arrives. A later one for REVERSED does.",
  "fields": {
   "status.class.message": "COMPLETED"
  },
  "action": {
   "kind": "drop"
  },
  "evidence": "observed"
 },
 "lostThenReplayed": {
  "what": "The first attempt is lost. The next attempt arrives on schedule.",
  "action": {
   "kind": "drop",
   "attempts": 1
  },
  "evidence": "documented"
 },
 "lost": {
  "what": "The callback never arrives, as after the last failed attempt.",
  "action": {
   "kind": "drop"
  },
  "evidence": "documented"
 }
} as const
