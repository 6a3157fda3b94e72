// Generated from deviations.yaml by npm run generate.
export const deviations = {
 "lost": {
  "at": "request",
  "misbehaviour": "reset",
  "reads": true,
  "about": "is lost: the connection breaks, and nothing is done"
 },
 "unanswered": {
  "at": "request",
  "misbehaviour": "hang",
  "reads": true,
  "about": "gets no answer, and nothing is done"
 },
 "doneButLost": {
  "at": "request",
  "misbehaviour": "doneButReset",
  "about": "is done, but the connection breaks before the answer"
 },
 "doneButUnanswered": {
  "at": "request",
  "misbehaviour": "doneButHang",
  "about": "is done, but gets no answer"
 },
 "truncated": {
  "at": "request",
  "misbehaviour": "truncated",
  "reads": true,
  "about": "is done, but its answer breaks off"
 },
 "unreadable": {
  "at": "request",
  "misbehaviour": "malformed",
  "reads": true,
  "about": "is done, but its answer cannot be read"
 },
 "error500": {
  "at": "request",
  "misbehaviour": "error500",
  "reads": true,
  "about": "is answered with 500, and nothing is done"
 },
 "error503": {
  "at": "request",
  "misbehaviour": "error503",
  "about": "is answered with 503, and nothing is done"
 },
 "error429": {
  "at": "request",
  "misbehaviour": "error429",
  "reads": true,
  "about": "is answered with 429, and nothing is done"
 },
 "doneButError500": {
  "at": "request",
  "misbehaviour": "doneButError500",
  "about": "is done, but answered with 500"
 },
 "doneButError502": {
  "at": "request",
  "misbehaviour": "doneButError502",
  "about": "is done, but answered with 502"
 },
 "doneButError503": {
  "at": "request",
  "misbehaviour": "doneButError503",
  "about": "is done, but answered with 503"
 },
 "doneButError504": {
  "at": "request",
  "misbehaviour": "doneButError504",
  "about": "is done, but answered with 504"
 },
 "refused": {
  "at": "request",
  "misbehaviour": "insufficientBalance",
  "of": [
   "postTransactionAsync",
   "postTransactionSync",
   "postTransactionConfirmAsync",
   "postTransactionConfirmSync"
  ],
  "about": "is refused: the balance at the provider is too low"
 },
 "doneLate": {
  "at": "request",
  "misbehaviour": "slow",
  "reads": true,
  "about": "is done and answered ten seconds late"
 },
 "answeredLate": {
  "at": "request",
  "misbehaviour": "doneButSlow",
  "about": "is done, but answered ten seconds late"
 },
 "killedBefore": {
  "at": "request",
  "misbehaviour": "hang",
  "reads": true,
  "kills": true,
  "about": "has just been sent when the service is killed, and nothing is done"
 },
 "killedAfter": {
  "at": "request",
  "misbehaviour": "doneButHang",
  "kills": true,
  "about": "has been done, but not yet answered, when the service is killed"
 },
 "callbackLost": {
  "at": "callback",
  "misbehaviour": "callbackLost",
  "about": "never arrives"
 },
 "callbackTwice": {
  "at": "callback",
  "misbehaviour": "callbackTwice",
  "about": "arrives twice"
 },
 "callbackLate": {
  "at": "callback",
  "misbehaviour": "callbackLate",
  "about": "arrives an hour late"
 },
 "callbackBeforeReply": {
  "at": "callback",
  "misbehaviour": "callbackBeforeReply",
  "about": "arrives before the reply to the request that caused it"
 },
 "callbackSwapped": {
  "at": "callback",
  "misbehaviour": "callbackOutOfOrder",
  "about": "arrives after the next one"
 },
 "callbackGarbled": {
  "at": "callback",
  "misbehaviour": "callbackGarbled",
  "about": "arrives with a body that cannot be read"
 },
 "callbackContradicted": {
  "at": "callback",
  "then": "contradict",
  "about": "is followed by one that says the opposite"
 },
 "callbackUnheard": {
  "at": "callback",
  "misbehaviour": "callbackAnswerLostOnce",
  "about": "is handled, but the provider does not hear the answer, and sends it again"
 },
 "killedOnCallback": {
  "at": "callback",
  "misbehaviour": "callbackLostOnce",
  "kills": true,
  "about": "finds the service killed a moment before"
 },
 "killedBeforeAck": {
  "at": "callback",
  "misbehaviour": "callbackAnswerLostOnce",
  "kills": true,
  "about": "has been handled when the service is killed, and the provider does not hear the answer"
 },
 "killedAfterAck": {
  "at": "callback",
  "kills": true,
  "about": "has just been acknowledged when the service is killed"
 },
 "killedAfterAnswer": {
  "at": "answer",
  "kills": true,
  "about": "has just been answered when the service is killed"
 },
 "sentTwice": {
  "at": "answer",
  "then": "repeat",
  "about": "is sent again, with the same idempotency key"
 }
} as const
