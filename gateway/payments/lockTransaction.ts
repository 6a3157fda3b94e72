import type { TransactionRow } from '../database/tables.ts'
import type { Writing } from '../writing.ts'

/** Reads a transaction; its row stays locked until the database transaction ends, on both databases. */
export async function lockTransaction({ transaction }: Writing, id: string): Promise<TransactionRow | undefined> {
  return transaction
    .updateTable('transactions')
    .set((row) => ({ status: row.ref('status') }))
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst()
}
