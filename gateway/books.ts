import { type Kysely, sql } from 'kysely'
import { gathered } from './capabilities.ts'
import { type CardSums, cardSums } from './cards/cardSums.ts'
import { type CheckoutSums, checkoutSums } from './checkout/checkoutSums.ts'
import { connect } from './database/connect.ts'
import type { Tables } from './database/tables.ts'
import { type JobsOverview, readJobs, retryJob } from './jobs/overview.ts'
import { type ListedMail, listMail } from './mail/listMail.ts'
import { sandboxReports } from './messaging/deliveryReports.ts'
import type { MessageRow } from './messaging/tables.ts'
import { type ProviderSums, providerSums } from './payments/providerSums.ts'
import type { TransactionRow } from './payments/tables.ts'
import { railsOn, type Side } from './rails/rail.ts'

/** What a gateway has written down. No operation shows this. Amounts are minor units of SLE. */
export interface Books extends BooksOfSide {
  /** Each account of the ledger: its balance, and the sum of its entries. Those of the sandboxes too. */
  readonly accounts: readonly { readonly id: string; readonly balance: number; readonly posted: number }[]
  /** The same of the sandboxes; floats by the name of the sandbox. */
  readonly sandbox: BooksOfSide
}

interface BooksOfSide {
  /** What each provider must have debited. */
  readonly providers: readonly ProviderSums[]
  /** What the acquirer must have held and captured. */
  readonly cards: CardSums
  /** What subscribers must have paid for checkouts. */
  readonly checkouts: CheckoutSums
  /** What each client may still pay out, by its name. */
  readonly floats: Readonly<Record<string, number>>
  /** The oldest first. */
  readonly payouts: readonly Pick<TransactionRow, 'id' | 'status' | 'receiver'>[]
  /** The oldest first, with the last delivery report, if one has come. */
  readonly messages: readonly (Pick<MessageRow, 'phone_number' | 'status'> & { readonly delivery: string | null })[]
  /** The outbox, the oldest first. */
  readonly mails: readonly ListedMail[]
}

/** Reads the books of a gateway. */
export async function readBooks(database: Kysely<Tables>): Promise<Books> {
  const accounts = database.selectFrom('ledger_balances').select(['id', 'balance', 'posted']).orderBy('id')
  return {
    ...(await readSide(database, 'live')),
    accounts: await accounts.execute(),
    sandbox: await readSide(database, 'sandbox'),
  }
}

async function readSide(database: Kysely<Tables>, side: Side): Promise<BooksOfSide> {
  const clients = await database
    .selectFrom('clients')
    .leftJoin('ledger_accounts', (join) => join.on('ledger_accounts.id', '=', sql<string>`'float:' || clients.id`))
    .select(['clients.name', 'ledger_accounts.balance'])
    .where('clients.sandbox_of', side === 'live' ? 'is' : 'is not', null)
    .execute()
  return {
    providers: await providerSums(database, side),
    cards: await cardSums(database, side),
    checkouts: await checkoutSums(database, side),
    floats: Object.fromEntries(clients.map(({ name, balance }) => [name, balance ?? 0])),
    payouts: await database
      .selectFrom('transactions')
      .select(['id', 'status', 'receiver'])
      .where('provider', 'in', railsOn(side))
      .orderBy('created_at')
      .execute(),
    messages: await database
      .selectFrom('messages')
      .innerJoin('clients', 'clients.id', 'messages.client_id')
      .leftJoin('delivery_reports', (join) => join.on('delivery_reports.provider_message_id', '=', reportedAs(side)))
      .select(['messages.phone_number', 'messages.status', 'delivery_reports.status as delivery'])
      .where('clients.sandbox_of', side === 'live' ? 'is' : 'is not', null)
      .orderBy('messages.created_at')
      .execute(),
    mails: await listMail(database),
  }
}

/** The id under which delivery reports about a message are kept. */
function reportedAs(side: Side) {
  return sql<string>`${sql.lit(side === 'live' ? '' : sandboxReports)} || messages.provider_message_id`
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
