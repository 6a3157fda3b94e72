import { insertRows } from '../database/insertRows.ts'
import type { Writing } from '../database/writing.ts'
import type { ProviderName } from '../rails/rail.ts'
import { uuid } from '../runtime/ids.ts'
import type { LedgerEntryRow } from './tables.ts'

/** The names of the ledger's accounts. */
export const accounts = {
  /** What a client may still pay out; never below zero. */
  float: (clientId: string) => `float:${clientId}`,
  /** A client's money that is with a rail and has no final status. */
  reserved: (clientId: string) => `reserved:${clientId}`,
  /** What has been paid out through a provider. */
  rail: (provider: ProviderName) => `rail:${provider}`,
  /** Where the floats come from. */
  funding: 'funding',
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

/** Posts movements by double entry: each account's balance stays the sum of its entries, and all entries add up to zero. */
export async function post(writing: Writing, movements: readonly Movement[]): Promise<void> {
  const { transaction } = writing
  for (const [id, change] of changes(movements)) {
    await transaction
      .insertInto('ledger_accounts')
      .values({ id, balance: change })
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet((row) => ({ balance: row('ledger_accounts.balance', '+', change) })),
      )
      .execute()
  }
  const entries = movements.flatMap((movement) => entriesOf(movement, writing))
  await insertRows(transaction, 'ledger_entries', entries)
}

/** In the order of the names, so that two gateways never wait for each other's accounts in turn. */
function changes(movements: readonly Movement[]): [string, number][] {
  const sums = new Map<string, number>()
  for (const { from, to, amount } of movements) {
    sums.set(from, (sums.get(from) ?? 0) - amount)
    sums.set(to, (sums.get(to) ?? 0) + amount)
  }
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1))
}

function entriesOf({ posting, from, to, amount, transactionId }: Movement, { random, now }: Writing): LedgerEntryRow[] {
  const shared = { posting, transaction_id: transactionId, created_at: now }
  return [
    { ...shared, id: uuid(random), account_id: from, amount: -amount },
    { ...shared, id: uuid(random), account_id: to, amount },
  ]
}
