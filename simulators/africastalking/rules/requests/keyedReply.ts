import type { Collection } from '../../../kernel/state/collection.ts'

/** The reply to a request with an `Idempotency-Key`, kept for as long as the world. */
export interface KeyedReply<Reply> {
  readonly key: string
  readonly reply: Reply
}

/** Carries out a request, or gives the reply that a request with the same key got before. @see docs/africastalking.md#idempotency-keys */
export function replyOnce<Reply>(
  replies: Collection<KeyedReply<Reply>>,
  key: string | undefined,
  carryOut: () => Reply,
): Reply {
  if (key === undefined) return carryOut()
  return (replies.get(key) ?? replies.put({ key, reply: carryOut() })).reply
}
