import type { Kysely } from 'kysely'
import { gathered } from './capabilities.ts'
import { connect } from './database/connect.ts'
import { sumOf } from './database/sumOf.ts'
import type { Tables } from './database/tables.ts'
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
  readonly payouts: readonly Pick<TransactionRow, 'id' | 'status' | 'phone_number'>[]
  /** The oldest first, with the last delivery report, if one has come. */
  readonly messages: readonly (Pick<MessageRow, 'phone_number' | 'status'> & { readonly delivery: string | null })[]
}

/** Reads the books of a gateway. */
export async function readBooks(database: Kysely<Tables>): Promise<Books> {
  const [accounts, entries, clients] = await Promise.all([
    database.selectFrom('ledger_accounts').select(['id', 'balance']).orderBy('id').execute(),
    database
      .selectFrom('ledger_entries')
      .select(({ ref }) => ['account_id', sumOf(ref('amount')).as('posted')])
      .groupBy('account_id')
      .execute(),
    database.selectFrom('clients').select(['id', 'name']).execute(),
  ])
  const posted = new Map(entries.map(({ account_id, posted }) => [account_id, posted]))
  const balances = new Map(accounts.map(({ id, balance }) => [id, balance]))
  return {
    providers: await providerSums(database),
    floats: Object.fromEntries(clients.map(({ id, name }) => [name, balances.get(`float:${id}`) ?? 0])),
    accounts: accounts.map(({ id, balance }) => ({ id, balance, posted: posted.get(id) ?? 0 })),
    payouts: await database
      .selectFrom('transactions')
      .select(['id', 'status', 'phone_number'])
      .orderBy('created_at')
      .execute(),
    messages: await database
      .selectFrom('messages')
      .leftJoin('delivery_reports', 'delivery_reports.provider_message_id', 'messages.provider_message_id')
      .select(['messages.phone_number', 'messages.status', 'delivery_reports.status as delivery'])
      .orderBy('messages.created_at')
      .execute(),
  }
}

/** Reads the books in the database of a gateway in another process, which may be running. */
export async function readBooksIn(databaseUrl: string): Promise<Books> {
  const { kysely, close } = await connect(gathered.migrations, databaseUrl)
  try {
    return await readBooks(kysely)
  } finally {
    await close()
  }
}
