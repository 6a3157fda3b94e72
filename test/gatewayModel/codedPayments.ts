import type { Kysely } from 'kysely'
import type { Tables } from '../../gateway/database/tables.ts'
import type { Entered } from './commands.ts'
import { clients } from './yard.ts'

/** A payment that waits for a code, or waited for one, as its client knows it from the mails. */
export interface CodedPayment {
  readonly id: string
  readonly client: number
  readonly receiver: string
  readonly codes: Readonly<Record<Entered, string>>
}

/** All of them, the oldest first. Their mails are in the outbox, since no SMTP server is named. */
export async function codedPayments(database: Kysely<Tables>): Promise<CodedPayment[]> {
  const payments = await database
    .selectFrom('otps')
    .innerJoin('transactions', 'transactions.id', 'otps.transaction_id')
    .innerJoin('clients', 'clients.id', 'transactions.client_id')
    .select(['transactions.id', 'transactions.reference_number', 'transactions.receiver', 'clients.name'])
    .orderBy('transactions.created_at')
    .orderBy('transactions.id')
    .execute()
  const mails = await database.selectFrom('outbox').select(['subject', 'body']).orderBy('created_at').execute()
  return payments.map(({ id, reference_number, receiver, name }) => {
    const own = mails.filter(({ subject }) => subject.endsWith(reference_number))
    const sent = own.flatMap(({ body }) => /\b\d{6}\b/.exec(body ?? '')?.[0] ?? [])
    const right = sent.at(-1) ?? ''
    const wrong = right === '000000' ? '000001' : '000000'
    return {
      ...{ id, receiver, client: clients.findIndex((client) => client.name === name) },
      codes: { right, wrong, former: sent.at(-2) ?? wrong },
    }
  })
}

/** The id of a client. */
export async function idOf(database: Kysely<Tables>, client: number): Promise<string> {
  const named = database
    .selectFrom('clients')
    .select('id')
    .where('name', '=', clients[client]?.name ?? '')
  return (await named.executeTakeFirstOrThrow()).id
}
