import type { Kysely } from 'kysely'
import type { Context } from '../capability/context.ts'
import type { Tables } from '../database/tables.ts'
import type { SmsOutcome } from '../rails/sms.ts'
import type { BulkEntry } from './bulkEntries.ts'
import { columnsOf, newMessage } from './messageRows.ts'

/** The most receivers of one request to the provider (chosen). More than these are queued there. */
const most = 100

export interface Parts {
  readonly entries: readonly BulkEntry[]
  readonly text: string
  /** The moment at which the messages were stored. */
  readonly createdAt: number
  /** Stores the reply in the transaction in which the messages are. */
  readonly note: (transaction: Kysely<Tables>, entries: readonly BulkEntry[]) => Promise<void>
}

export interface Sent {
  readonly entries: readonly BulkEntry[]
  /** What ended the sending at the first request already; undefined where the provider has answered it. */
  readonly stopped: Extract<SmsOutcome, { readonly kind: 'throttled' | 'unanswered' }> | undefined
}

/**
 * Sends a message to many, a hundred in a request and one request after the other. What is stored at each moment is what would be
 * true if the gateway ended then. A request that the provider throttles or does not answer is the last one.
 */
export async function sendParts({ text, createdAt, note, ...given }: Parts, context: Context): Promise<Sent> {
  const { database, sendBulkSms, unit } = context
  const store = (changed: readonly BulkEntry[]): Promise<void> =>
    database.transaction().execute(async (transaction) => {
      await storeEntries(transaction, changed, createdAt, context)
      await note(transaction, [...entries.values()])
    })
  const entries = new Map(given.entries.map((entry) => [entry.receiver.phoneNumber, entry]))
  const numbers = given.entries.flatMap(({ receiver, id }) => (id === undefined ? [] : [receiver.phoneNumber]))
  const isQueued = numbers.length > most

  /** Changes what is known of some numbers. */
  function learn(phoneNumbers: readonly string[], outcomes: (at: number) => BulkEntry['outcome']): BulkEntry[] {
    return phoneNumbers.flatMap((phoneNumber, at) => {
      const entry = entries.get(phoneNumber)
      if (entry === undefined) return []
      const known = { ...entry, outcome: outcomes(at) }
      entries.set(phoneNumber, known)
      return [known]
    })
  }

  let answered: BulkEntry[] = []
  for (let start = 0; start < numbers.length; start += most) {
    const phoneNumbers = numbers.slice(start, start + most)
    await store([...answered, ...learn(phoneNumbers, () => handedOver)])
    const outcomes = await sendBulkSms({ phoneNumbers, text, isQueued }, unit)
    answered = learn(phoneNumbers, (at) => outcomes[at] ?? handedOver)
    const end = endOf(outcomes)
    if (end === undefined) continue
    const unsent = learn(numbers.slice(start + most), () => notReached)
    await store([...answered, ...unsent])
    return { entries: [...entries.values()], stopped: start === 0 ? end : undefined }
  }
  await store(answered)
  return { entries: [...entries.values()], stopped: undefined }
}

const handedOver = { kind: 'unanswered', reason: 'no answer has come' } as const

const notReached = {
  kind: 'unsent',
  reason: 'It was not sent: the provider did not take the messages before it.',
} as const

/** What an answer says when it says nothing of any receiver. */
function endOf(outcomes: readonly SmsOutcome[]): Sent['stopped'] {
  const [first] = outcomes
  if (first?.kind === 'throttled') return first
  return first?.kind === 'unanswered' && outcomes.every(({ kind }) => kind === 'unanswered') ? first : undefined
}

/** Stores what is known of messages. */
async function storeEntries(
  transaction: Kysely<Tables>,
  entries: readonly BulkEntry[],
  created_at: number,
  { caller }: Context,
): Promise<void> {
  const rows = entries.flatMap(({ id, receiver: { phoneNumber }, outcome }) => {
    if (id === undefined) return []
    const message = { id, phone_number: phoneNumber, sender_id: null, created_at, status: 'Failed' } as const
    return [{ ...newMessage(caller, message), ...(outcome.kind !== 'unsent' && columnsOf(outcome)) }]
  })
  if (rows.length === 0) return
  await transaction
    .insertInto('messages')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet(({ ref }) => ({
        status: ref('excluded.status'),
        status_code: ref('excluded.status_code'),
        provider_message_id: ref('excluded.provider_message_id'),
        cost: ref('excluded.cost'),
      })),
    )
    .execute()
}
