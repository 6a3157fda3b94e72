import { senderIds } from '../../data/senderIds.generated.ts'

const wellFormed = new RegExp(senderIds.pattern)

/** Tells whether a text can be a sender id, registered or not. @see docs/africastalking.md#sender-ids */
export function isSenderId(text: string): boolean {
  return wellFormed.test(text)
}
