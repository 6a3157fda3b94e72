import { type Insertable, sql } from 'kysely'
import { insertRows } from '../database/insertRows.ts'
import type { Writing } from '../database/writing.ts'
import type { RailName, Side } from '../rails/rail.ts'
import { chart } from './data/chart.generated.ts'
import type { LedgerMovementRow } from './tables.ts'

/** Who owes what payers have paid: the acquirer for cards, Africa's Talking for mobile money. */
export type Receivable = 'acquirer' | 'mobile'

/** The names of the ledger's accounts. */
export const accounts = {
  /** What a client may still pay out; never below zero. */
  float: (clientId: string) => `float:${clientId}`,
  /** A client's money that is with a rail and has no final status. */
  reserved: (clientId: string) => `reserved:${clientId}`,
  /** What has been paid out through a provider. */
  rail: (provider: RailName) => `rail:${provider}`,
  /** Where the floats come from. */
  funding: 'funding',
  /** The same for sandboxes. */
  sandboxFunding: 'funding-sandbox',
  /** What a customer has; never below zero. */
  wallet: (customerId: string) => `wallet:${customerId}`,
  /** Where the wallets are topped up from. */
  walletFunding: 'funding-wallets',
  /** Where the payments of customers to merchants go. */
  merchants: 'merchants',
  /** What is owed for the payments of a side by card, or by mobile money. */
  receivable: (of: Receivable, side: Side) => `receivable:${of}${side === 'live' ? '' : '-sandbox'}`,
  /** Money whose owner is not known. */
  suspense: 'suspense',
  /** The same of sandboxes. */
  sandboxSuspense: 'suspense-sandbox',
} as const

/** So much money, in minor units, from one account to another. */
export interface Movement {
  /** Names the movement; the same name cannot be posted twice. */
  readonly posting: string
  readonly from: string
  readonly to: string
  readonly amount: number
  readonly transactionId: string | null
}

/**
 * Posts movements by double entry. The database derives the entries and the balances. It refuses what overdraws an account and what
 * was posted before, and then the transaction fails.
 */
export async function post({ transaction, now }: Writing, movements: readonly Movement[]): Promise<void> {
  const rows = movements.map(
    ({ posting, from, to, amount, transactionId }): Insertable<LedgerMovementRow> => ({
      ...{ posting, from_account: from, to_account: to, amount },
      ...{ transaction_id: transactionId, created_at: now },
    }),
  )
  await insertRows(transaction, 'ledger_movements', rows)
}

/** Opens the wallet of a new customer. */
export async function openWallet({ transaction }: Writing, customerId: string): Promise<void> {
  const row = { id: accounts.wallet(customerId), kind: 'wallet', currency: chart.currency, balance: 0 }
  await transaction.insertInto('ledger_accounts').values(row).execute()
}

/** Opens the accounts of a client, unless it has them. */
export async function openAccounts({ transaction }: Writing, clientId: string): Promise<void> {
  const { currency } = chart
  const [float, reserved] = [accounts.float(clientId), accounts.reserved(clientId)]
  // The rows are looked for first, because the rules of SQLite see a row that is there already before its conflict is resolved.
  await sql`
    insert into ledger_accounts (id, kind, currency, balance)
    select ${float}, 'float', ${currency}, 0
    where not exists (select 1 from ledger_accounts where id = ${float})
    union all
    select ${reserved}, 'reserved', ${currency}, null
    where not exists (select 1 from ledger_accounts where id = ${reserved})
    on conflict do nothing
  `.execute(transaction)
}
