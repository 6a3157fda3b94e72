import type { Kysely } from 'kysely'
import { gathered } from './capabilities.ts'
import { connect } from './database/connect.ts'
import type { Tables } from './database/tables.ts'
import { type JobsOverview, readJobs, retryJob } from './jobs/overview.ts'
import { type ListedMail, listMail } from './mail/listMail.ts'
import type { MessageRow } from './messaging/tables.ts'
import { type ProviderSums, providerSums } from './payments/providerSums.ts'
import type { TransactionRow } from './payments/tables.ts'

/** What a gateway has written down. No operation shows this. Amounts are minor units of SLE. */
export interface Books {
  /** What each provider must have debited. */
  readonly providers: readonly ProviderSums[]
  /** What each client may still pay out, by its name. */
  readonly floats: Readonly<Record<string, number>>
  /** Each account of the ledger: its balance, and the sum of its entries. */
  readonly accounts: readonly { readonly id: string; readonly balance: number; readonly posted: number }[]
  /** The oldest first. */
  readonly payouts: readonly Pick<TransactionRow, 'id' | 'status' | 'receiver'>[]
  /** The oldest first, with the last delivery report, if one has come. */
  readonly messages: readonly (Pick<MessageRow, 'phone_number' | 'status'> & { readonly delivery: string | null })[]
  /** The outbox, the oldest first. */
  readonly mails: readonly ListedMail[]
}

/** Reads the books of a gateway. */
export async function readBooks(database: Kysely<Tables>): Promise<Books> {
  const [accounts, clients] = await Promise.all([
    database.selectFrom('ledger_balances').select(['id', 'balance', 'posted']).orderBy('id').execute(),
    database.selectFrom('clients').select(['id', 'name']).execute(),
  ])
  const balances = new Map(accounts.map(({ id, balance }) => [id, balance]))
  return {
    providers: await providerSums(database),
    floats: Object.fromEntries(clients.map(({ id, name }) => [name, balances.get(`float:${id}`) ?? 0])),
    accounts,
    payouts: await database
      .selectFrom('transactions')
      .select(['id', 'status', 'receiver'])
      .orderBy('created_at')
      .execute(),
    messages: await database
      .selectFrom('messages')
      .leftJoin('delivery_reports', 'delivery_reports.provider_message_id', 'messages.provider_message_id')
      .select(['messages.phone_number', 'messages.status', 'delivery_reports.status as delivery'])
      .orderBy('messages.created_at')
      .execute(),
    mails: await listMail(database),
  }
}

/** Reads the books in the database of a gateway in another process, which may be running. */
export function readBooksIn(databaseUrl: string): Promise<Books> {
  return inDatabase(databaseUrl, readBooks)
}

/** Reads what is to be done from the database of a gateway in another process, which may be running. */
export function readJobsIn(databaseUrl: string): Promise<JobsOverview> {
  return inDatabase(databaseUrl, readJobs)
}

/**
 * Puts a dead letter back in the database of a gateway in another process; false when there is none of this id. Gateways on
 * PostgreSQL find it within seconds, one on SQLite at its next start.
 */
export function retryJobIn(databaseUrl: string, id: string): Promise<boolean> {
  return inDatabase(databaseUrl, (database) => retryJob(database, id))
}

async function inDatabase<Result>(url: string, task: (database: Kysely<Tables>) => Promise<Result>): Promise<Result> {
  const { kysely, close } = await connect(gathered.migrations, url)
  try {
    return await task(kysely)
  } finally {
    await close()
  }
}
