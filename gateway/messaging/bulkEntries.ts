import type { components } from '../../specs/types/gateway.generated.ts'
import type { SmsOutcome } from '../rails/sms.ts'
import type { Receiver } from './receivers.ts'

/** A receiver of a message to many, and what is known of its message. */
export interface BulkEntry {
  readonly receiver: Receiver
  /** The id of the message; none where there is no number to send it to. */
  readonly id: string | undefined
  readonly outcome: BulkOutcome
}

export type BulkOutcome =
  | SmsOutcome
  /** It was not handed to the provider. */
  | { readonly kind: 'unsent'; readonly reason: string }

type Result = components['schemas']['BulkSmsEntryResult']

/** What a client is told of a message to many. */
export function representBulk(entries: readonly BulkEntry[]): components['schemas']['BulkSmsResult'] {
  const results = entries.map(representEntry)
  const count = (status: Result['status']): number => results.filter((result) => result.status === status).length
  return { total: results.length, sent: count('Sent'), failed: count('Failed'), unknown: count('Unknown'), results }
}

/** The provider's code of a number that is not valid, which is given without asking it. */
const invalidNumber = 403

function representEntry({ receiver, outcome }: BulkEntry): Result {
  const { phoneNumber } = receiver
  const none = { messageId: null, phoneNumber, cost: null, senderId: null }
  if (!receiver.isValid)
    return { ...none, status: 'Failed', statusCode: invalidNumber, reason: `It ${receiver.reason}.` }
  if (outcome.kind === 'taken') {
    const { messageId, status, statusCode, cost, reason } = outcome
    const why = status === 'Sent' ? null : `The provider could not pass it on: ${reason}.`
    return { ...none, messageId, status, statusCode, cost, reason: why }
  }
  return { ...none, status: outcome.kind === 'unanswered' ? 'Unknown' : 'Failed', ...notTaken(outcome) }
}

function notTaken(outcome: Exclude<BulkOutcome, { readonly kind: 'taken' }>): Pick<Result, 'statusCode' | 'reason'> {
  if (outcome.kind === 'refused')
    return { statusCode: outcome.statusCode, reason: `The provider refused it: ${outcome.reason}.` }
  if (outcome.kind === 'throttled')
    return { statusCode: null, reason: 'It was not sent: the provider takes no more messages at the moment.' }
  if (outcome.kind === 'unsent') return { statusCode: null, reason: outcome.reason }
  return { statusCode: null, reason: 'The provider gave no usable answer. The message may have been sent.' }
}
