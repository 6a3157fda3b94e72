import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { components, operations } from '../../../specs/types/gateway.ts'
import { keyId, oncePerKey, storeReply } from '../../access/idempotency.ts'
import type { Context } from '../../capability/context.ts'
import type { BatchItemRow, JobRow, TransactionRow } from '../../database/tables.ts'
import type { Writing } from '../../database/writing.ts'
import { isoTime } from '../../runtime/clock.ts'
import { refusal } from '../../runtime/problems.ts'
import { freeBatch, takeBatch } from '../batchLock.ts'
import { readBatchState } from '../batchState.ts'
import { payOut } from '../payOut.ts'

type Shape = operations['BulkDisbursement_Process']
type Result = components['schemas']['ProcessBatchResult']

const operation = 'BulkDisbursement_Process'

/** Hands every Pending item of a batch to its rail, and answers once each was tried or a provider keeps it waiting. */
export async function BulkDisbursement_Process(
  { path, headers }: RequestOf<Shape>,
  context: Context,
): Promise<ReplyOf<Shape>> {
  const key = headers['Idempotency-Key']
  let started: readonly JobRow[] = []
  const { reply, fresh } = await oncePerKey<ReplyOf<Shape>>(context, {
    operation,
    key,
    request: path,
    reused: () => refusal(context, 'idempotency_key_reused'),
    async effect(writing) {
      const batch = await takeBatch(writing, path.batchId, context.caller.clientId)
      if (batch === 'unknown') return refusal(context, 'batch_unknown')
      if (batch === 'busy') return refusal(context, 'batch_busy')
      const items = await readItems(writing, batch.id)
      const pending = items.filter(({ status }) => status === 'Pending')
      const paid = await payOut(writing, context, pending)
      if (paid === undefined) {
        await freeBatch(writing.transaction, batch.id)
        return refusal(context, 'insufficient_float')
      }
      started = paid.jobs
      return { status: 200, body: await handedOver(writing, batch.id, items, paid.transactions) }
    },
  })
  if (!fresh || reply.status !== 200) return reply
  await context.jobs.start(started)
  await freeBatch(context.database, path.batchId)
  const body = await afterHandOver(reply.body, context)
  if (key !== undefined)
    await storeReply(context.database, keyId(context.caller, operation, key), { status: 200, body })
  return { status: 200, body }
}

function readItems({ transaction }: Writing, batchId: string): Promise<BatchItemRow[]> {
  return transaction.selectFrom('batch_items').selectAll().where('batch_id', '=', batchId).orderBy('position').execute()
}

async function handedOver(
  { transaction, now }: Writing,
  batchId: string,
  items: readonly BatchItemRow[],
  transactions: readonly TransactionRow[],
): Promise<Result> {
  const processed = transactions.map(({ id, batch_item_id, reference_number }) => ({
    itemId: batch_item_id ?? '',
    transactionId: id,
    referenceNumber: reference_number,
  }))
  const skipped = items
    .filter(({ status }) => status !== 'Pending')
    .map(({ id, status }) => ({ itemId: id, status, reason: 'NotPending' as const }))
  const status = await readBatchState(transaction, batchId)
  const counts = { processedCount: processed.length, skippedCount: skipped.length }
  return { batchId, status, processed, skipped, ...counts, processedAt: isoTime(now) }
}

/** Moves what the rails have refused at once from the processed to the skipped. */
async function afterHandOver(result: Result, { database }: Context): Promise<Result> {
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
