import type { FailedPayout, PayoutListener } from '../capability/context.ts'
import type { Writing } from '../database/writing.ts'
import { openAttempt } from '../payments/attempts.ts'

/**
 * Makes the item of a failed payout Failed, if the item names this attempt. Where another attempt is under way, or was or may have
 * been paid, the item names that one instead.
 */
export const failItem: PayoutListener<FailedPayout> = async (writing, { transactionId, batchItemId, reason }) => {
  if (batchItemId === null) return
  const failed = await writing.transaction
    .updateTable('batch_items')
    .set({ status: 'Failed', failure_reason: reason })
    .where('id', '=', batchItemId)
    .where('transaction_id', '=', transactionId)
    .returning('retry_count')
    .executeTakeFirst()
  if (failed !== undefined && failed.retry_count > 0) await nameOther(writing, batchItemId, transactionId)
}

async function nameOther(writing: Writing, itemId: string, failedId: string): Promise<void> {
  const other = await openAttempt(writing, { id: failedId, batch_item_id: itemId })
  if (other === undefined) return
  await writing.transaction
    .updateTable('batch_items')
    .set({ status: 'Processed', failure_reason: null, transaction_id: other.id })
    .where('id', '=', itemId)
    .execute()
}
