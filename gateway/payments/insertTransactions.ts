import type { TransactionRow } from '../database/tables.ts'
import type { Writing } from '../writing.ts'

/** Stores payouts, in statements small enough for both databases. */
export async function insertTransactions({ transaction }: Writing, rows: readonly TransactionRow[]): Promise<void> {
  for (let start = 0; start < rows.length; start += 500) {
    await transaction
      .insertInto('transactions')
      .values(rows.slice(start, start + 500))
      .execute()
  }
}
