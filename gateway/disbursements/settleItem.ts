import type { PaidPayout, PayoutListener } from '../capability/context.ts'
import { otherPaidAttempts } from '../payments/attempts.ts'
import { flagForReview } from '../payments/review.ts'
import { lockTransaction } from '../payments/transactions.ts'

/**
 * Makes the item of a paid payout Processed, whichever of its attempts was paid. Where two may have been paid, both are flagged
 * for review.
 */
export const settleItem: PayoutListener<PaidPayout> = async (writing, { transactionId, batchItemId }) => {
  if (batchItemId === null) return
  const { transaction } = writing
  const own = transaction.selectFrom('batch_items').selectAll().where('id', '=', batchItemId)
  const item = await own.executeTakeFirstOrThrow()
  const isUntouched = item.transaction_id === transactionId && item.retry_count === 0 && item.status === 'Processed'
  if (isUntouched || item.transaction_id === null) return
  await transaction
    .updateTable('batch_items')
    .set((row) => ({ status: row.ref('status') }))
    .where('id', '=', batchItemId)
    .execute()
  const others = await otherPaidAttempts(writing, { id: transactionId, batch_item_id: batchItemId })
  for (const { id } of others.length === 0 ? [] : [...others, { id: transactionId }]) {
    const row = await lockTransaction(writing, id)
    if (row !== undefined) await flagForReview(writing, row, 'CONTRADICTED')
  }
  await transaction
    .updateTable('batch_items')
    .set({ status: 'Processed', failure_reason: null, transaction_id: transactionId })
    .where('id', '=', batchItemId)
    .execute()
}
