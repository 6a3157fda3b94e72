import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { components, operations } from '../../../specs/types/gateway.generated.ts'
import type { Context } from '../../capability/context.ts'
import type { Writing } from '../../database/writing.ts'
import type { TransactionRow } from '../../payments/tables.ts'
import { isoTime } from '../../runtime/clock.ts'
import { canonicalUuid } from '../../runtime/ids.ts'
import { readBatchState } from '../batchState.ts'
import { type PayableItem, payOut } from '../payOut.ts'
import { runBatch } from '../runBatch.ts'
import { failStopped, stoppedItems } from '../stoppedItems.ts'

type Shape = operations['BulkDisbursement_Process']
type Result = components['schemas']['ProcessBatchResult']

/** Submits every Pending item of a batch to its rail, and answers once each was tried or a provider keeps it waiting. */
export function BulkDisbursement_Process(
  { path, headers }: RequestOf<Shape>,
  context: Context,
): Promise<ReplyOf<Shape>> {
  const batchId = canonicalUuid(path.batchId)
  return runBatch(context, {
    ...{ operation: 'BulkDisbursement_Process', key: headers['Idempotency-Key'], request: { batchId }, batchId },
    async begin(writing) {
      const skipped = await others(writing, batchId)
      const { payable, stopped } = await stoppedItems(writing, context, await pendingItems(writing, batchId))
      const paid = await payOut(writing, context, payable)
      if (paid.refused !== undefined) return { refused: paid.refused }
      await failStopped(writing, stopped)
      skipped.push(...stopped.map((item) => ({ ...item, status: 'Failed' as const })))
      return { jobs: paid.jobs, result: await submitted(writing, batchId, skipped, paid.transactions) }
    },
    finish: (result) => afterSubmission(result, context),
  })
}

function pendingItems({ transaction }: Writing, batchId: string): Promise<PayableItem[]> {
  const items = transaction.selectFrom('batch_items').where('batch_id', '=', batchId).where('status', '=', 'Pending')
  return items.select(['id', 'channel', 'receiver', 'amount']).orderBy('position').execute()
}

async function others({ transaction }: Writing, batchId: string): Promise<Result['skipped']> {
  const items = transaction.selectFrom('batch_items').where('batch_id', '=', batchId).where('status', '!=', 'Pending')
  const rows = await items.select(['id', 'status']).orderBy('position').execute()
  return rows.map(({ id, status }) => ({ itemId: id, status, reason: 'NotPending' }))
}

async function submitted(
  { transaction, now }: Writing,
  batchId: string,
  skipped: Result['skipped'],
  transactions: readonly TransactionRow[],
): Promise<Result> {
  const processed = transactions.map(({ id, batch_item_id, reference_number }) => ({
    itemId: batch_item_id ?? '',
    transactionId: id,
    referenceNumber: reference_number,
  }))
  const status = await readBatchState(transaction, batchId)
  const counts = { processedCount: processed.length, skippedCount: skipped.length }
  return { batchId, status, processed, skipped, ...counts, processedAt: isoTime(now) }
}

/** Moves what the rails have refused at once from the processed to the skipped. */
async function afterSubmission(result: Result, { database }: Context): Promise<Result> {
  const failed = await database
    .selectFrom('batch_items')
    .select('id')
    .where('batch_id', '=', result.batchId)
    .where('status', '=', 'Failed')
    .execute()
  const refused = new Set(failed.map(({ id }) => id))
  const processed = result.processed.filter(({ itemId }) => !refused.has(itemId))
  const rejected = result.processed
    .filter(({ itemId }) => refused.has(itemId))
    .map(({ itemId }) => ({ itemId, status: 'Failed' as const, reason: 'ProviderRejected' as const }))
  const skipped = [...result.skipped, ...rejected]
  const status = await readBatchState(database, result.batchId)
  return { ...result, status, processed, skipped, processedCount: processed.length, skippedCount: skipped.length }
}
