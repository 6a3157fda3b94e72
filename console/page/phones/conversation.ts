import { isRecord } from '../control/document.ts'
import type { Schemas } from '../control/operations.ts'

/** An SMS of a conversation. */
export interface Message {
  readonly key: string
  readonly isSent: boolean
  /** Who is at the other end, as the phone shows it. */
  readonly party: string
  readonly text: string
  /** World time, RFC 3339. */
  readonly at: string
}

/**
 * What has arrived on a phone and what it has sent, the oldest first.
 * @param inbox what has reached applications, as the provider holds it
 */
export function conversation(
  number: string,
  texts: readonly Schemas['ReceivedText'][],
  inbox: readonly unknown[],
): readonly Message[] {
  const received = texts.map(({ id, from, text, receivedAt }) => ({
    ...{ key: `received ${id}`, isSent: false, party: from, text, at: receivedAt },
  }))
  const sent = inbox.flatMap((message): Message[] => {
    if (!isRecord(message) || message['from'] !== number) return []
    const { id, to, text, receivedAt } = message
    const at = new Date(Number(receivedAt)).toISOString()
    return [{ key: `sent ${id}`, isSent: true, party: String(to), text: String(text), at }]
  })
  // What has the same moment stays in this order: an answer arrives after its question.
  return [...sent, ...received].sort((one, other) => one.at.localeCompare(other.at))
}
