import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import type { Tables } from '../database/tables.ts'
import type { Writing } from '../database/writing.ts'
import type { TransactionRow } from './tables.ts'

/** Whether a transaction was paid, or may have been since a report contradicts what is known, and the provider has not settled that. */
export function mayBePaid(row: ExpressionBuilder<Tables, 'transactions'>): Expression<SqlBool> {
  return row.or([row('status', '=', 'Completed'), row('disputed', 'is not', null)])
}

/** Whether a transaction has not failed for certain: it is under way, or was or may have been paid. */
export function mayBeOpen(row: ExpressionBuilder<Tables, 'transactions'>): Expression<SqlBool> {
  return row.or([mayBePaid(row), row('status', '=', 'Processing')])
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

/** Another attempt of a batch item that has not failed for certain; the latest, where there are several. */
export async function openAttempt(
  { transaction }: Pick<Writing, 'transaction'>,
  { id, batch_item_id }: Pick<TransactionRow, 'id' | 'batch_item_id'>,
): Promise<Pick<TransactionRow, 'id'> | undefined> {
  const attempts = transaction.selectFrom('transactions').select('id').where('batch_item_id', '=', batch_item_id)
  const open = attempts.where('id', '!=', id).where(mayBeOpen)
  return open.orderBy('created_at', 'desc').orderBy('id').limit(1).executeTakeFirst()
}
