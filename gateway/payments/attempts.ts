import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import type { Tables } from '../database/tables.ts'
import type { Writing } from '../database/writing.ts'
import type { TransactionRow } from './tables.ts'

/** Whether a transaction was paid, or may have been since its provider contradicts itself. */
export function mayBePaid(row: ExpressionBuilder<Tables, 'transactions'>): Expression<SqlBool> {
  return row.or([row('status', '=', 'Completed'), row('flags', 'like', '%"CONTRADICTED"%')])
}

/** The attempts of a batch item, besides one, that were paid or may have been. */
export async function otherPaidAttempts(
  { transaction }: Pick<Writing, 'transaction'>,
  { id, batch_item_id }: Pick<TransactionRow, 'id' | 'batch_item_id'>,
): Promise<TransactionRow[]> {
  if (batch_item_id === null) return []
  const attempts = transaction.selectFrom('transactions').selectAll().where('batch_item_id', '=', batch_item_id)
  return attempts.where('id', '!=', id).where(mayBePaid).orderBy('id').execute()
}
