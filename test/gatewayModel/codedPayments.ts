import type { Kysely } from 'kysely'
import type { Tables } from '../../gateway/database/tables.ts'
import type { Entered } from './command.ts'
import { clients } from './yard.ts'

/** A payment that waits for a code, or waited for one, as its client knows it from the mails. */
export interface CodedPayment {
  readonly id: string
  readonly client: number
  readonly receiver: string
  /** Minor units of SLE. */
  readonly amount: number
  readonly codes: Readonly<Record<Entered, string>>
  /** From when on the last code is worth nothing, in ms since the epoch. */
  readonly expiresAt: number
}

/** How long a code lasts, in ms. @see docs/gateway.md#payments-with-a-one-time-password */
const lifetime = 300_000

/** All of them, the oldest first. Their mails are in the outbox, since no SMTP server is named. */
export async function codedPayments(database: Kysely<Tables>): Promise<CodedPayment[]> {
  const payments = await database
    .selectFrom('otps')
    .innerJoin('transactions', 'transactions.id', 'otps.transaction_id')
    .select(['transactions.id', 'reference_number', 'receiver', 'amount', 'client_id'])
    .orderBy('transactions.created_at')
    .orderBy('transactions.id')
    .execute()
  const mails = await database
    .selectFrom('outbox')
    .select(['subject', 'body', 'created_at'])
    .orderBy('created_at')
    .execute()
  return payments.map(({ id, reference_number, receiver, amount, client_id }) => {
    const own = mails.filter(({ subject }) => subject.endsWith(reference_number))
    const sent = own.flatMap(({ body }) => /\b\d{6}\b/.exec(body ?? '')?.[0] ?? [])
    const right = sent.at(-1) ?? ''
    const wrong = right === '000000' ? '000001' : '000000'
    return {
      ...{ id, receiver, amount, client: clients.findIndex((client) => client.id === client_id) },
      codes: { right, wrong, former: sent.at(-2) ?? wrong },
      expiresAt: (own.at(-1)?.created_at ?? 0) + lifetime,
    }
  })
}
