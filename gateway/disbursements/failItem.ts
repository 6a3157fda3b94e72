import type { FailedPayout, PayoutListener } from '../capability/context.ts'

/** Makes the item of a failed payout Failed. Only the latest attempt decides about its item. */
export const failItem: PayoutListener<FailedPayout> = async (
  { transaction },
  { transactionId, batchItemId, reason },
) => {
  if (batchItemId === null) return
  await transaction
    .updateTable('batch_items')
    .set({ status: 'Failed', failure_reason: reason })
    .where('id', '=', batchItemId)
    .where('transaction_id', '=', transactionId)
    .execute()
}
