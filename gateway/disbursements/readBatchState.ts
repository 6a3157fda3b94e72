import type { Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { type BatchState, batchState } from './batchState.ts'

/** The state of a stored batch. */
export async function readBatchState(database: Kysely<Tables>, batchId: string): Promise<BatchState> {
  const items = await database
    .selectFrom('batch_items')
    .leftJoin('transactions', 'transactions.id', 'batch_items.transaction_id')
    .where('batch_items.batch_id', '=', batchId)
    .select(['batch_items.status', 'transactions.status as transaction_status'])
    .execute()
  return batchState(
    items.map(({ status, transaction_status }) => ({ status, open: transaction_status === 'Processing' })),
  )
}
