import { readPhoneNumber } from '../destinations/phoneNumbers.ts'

/** A receiver of a message to many. */
export type Receiver =
  /** The number in E.164. */
  | { readonly isValid: true; readonly phoneNumber: string }
  /** The text that is no number; the reason is the predicate of a sentence about it. `at`: where the request first has it. */
  | { readonly isValid: false; readonly phoneNumber: string; readonly reason: string; readonly at: number }

/** Reads what a client wrote as the receivers of a message. Each is there once, where the list first has it in whatever form. */
export function readReceivers(texts: readonly string[]): Receiver[] {
  const receivers = new Map<string, Receiver>()
  for (const [at, text] of texts.entries()) {
    const receiver = readReceiver(text, at)
    if (!receivers.has(receiver.phoneNumber)) receivers.set(receiver.phoneNumber, receiver)
  }
  return [...receivers.values()]
}

function readReceiver(text: string, at: number): Receiver {
  const number = readPhoneNumber(text)
  if (number === undefined) return { isValid: false, phoneNumber: text, reason: 'is not a phone number', at }
  if (number.kind === 'unreadable') return { isValid: false, phoneNumber: text, reason: number.reason, at }
  return { isValid: true, phoneNumber: number.phoneNumber }
}
