import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { components, operations } from '../../../specs/types/gateway.generated.ts'
import type { Context } from '../../capability/context.ts'
import { insertRows } from '../../database/insertRows.ts'
import { isAmong } from '../../database/isAmong.ts'
import type { Writing } from '../../database/writing.ts'
import { unsupportedDestination } from '../../destinations/destination.ts'
import { mayBeOpen } from '../../payments/attempts.ts'
import { canonicalUuid, uuid } from '../../runtime/ids.ts'
import { invalidRequest, type Refusal, refusal } from '../../runtime/problems.ts'
import { type PaidOut, type PayOutProblem, payOut } from '../payOut.ts'
import { problems } from '../problems.ts'
import { type RetryItem, retryable } from '../retryable.ts'
import { type Begun, runBatch } from '../runBatch.ts'
import { type StoppedItem, stoppedBecause, stoppedItems } from '../stoppedItems.ts'

type Shape = operations['BulkDisbursement_Retry']
type Result = components['schemas']['RetryResult']

/** Tries Failed items again: each gets a new transaction, which is also a new external id, and its attempt is recorded. */
export async function BulkDisbursement_Retry(
  { path, body, headers }: RequestOf<Shape>,
  context: Context,
): Promise<ReplyOf<Shape>> {
  const batchId = canonicalUuid(path.batchId)
  const itemIds = body.itemIds.map(canonicalUuid)
  if (canonicalUuid(body.batchId) !== batchId) {
    return refusal(context, invalidRequest, { errors: { batchId: ['is not the batch of the path'] } })
  }
  return runBatch(context, {
    ...{ operation: 'BulkDisbursement_Retry', key: headers['Idempotency-Key'], request: { batchId, itemIds }, batchId },
    begin: (writing) => retry(writing, batchId, itemIds, context),
    finish: (result) => afterSubmission(result, context),
  })
}

type RetryProblem =
  | typeof problems.itemUnknown
  | typeof problems.retryLimitReached
  | typeof problems.nothingFailed
  | typeof unsupportedDestination
  | PayOutProblem

async function retry(
  writing: Writing,
  batchId: string,
  itemIds: readonly string[],
  context: Context,
): Promise<Begun<RetryProblem, Result>> {
  const items = await readItems(writing, batchId, itemIds)
  if (items === undefined) return { refused: refusal(context, problems.itemUnknown) }
  const { again, skipped } = retryable(items)
  if (again.length === 0) {
    const limited = skipped.some(({ reason }) => reason === 'RetryLimitReached')
    return { refused: refusal(context, limited ? problems.retryLimitReached : problems.nothingFailed) }
  }
  const { payable, stopped } = await stoppedItems(writing, context, again)
  if (payable.length === 0) return { refused: refuseStopped(context, itemIds, stopped) }
  const paid = await payOut(writing, context, payable)
  if (paid.refused !== undefined) return { refused: paid.refused }
  skipped.push(...stopped.map((item) => ({ ...item, status: 'Failed' as const })))
  const retried = await recordAttempts(writing, payable, paid, context)
  return { jobs: paid.jobs, result: { batchId, retried, skipped } }
}

function refuseStopped(
  context: Context,
  itemIds: readonly string[],
  stopped: readonly StoppedItem[],
): Refusal<typeof unsupportedDestination> {
  const errors = Object.fromEntries(
    stopped.map(({ itemId, reason }) => [`itemIds.${itemIds.indexOf(itemId)}`, [stoppedBecause(reason)]]),
  )
  return refusal(context, unsupportedDestination, { errors })
}

/**
 * Undefined when an id is none of the batch. Ids that are named twice count once. The items stay locked, so that word of an earlier
 * attempt comes before or after the retry.
 */
async function readItems(
  { transaction }: Writing,
  batchId: string,
  ids: readonly string[],
): Promise<RetryItem[] | undefined> {
  const wanted = [...new Set(ids)]
  const items = await transaction
    .updateTable('batch_items')
    .set((row) => ({ status: row.ref('status') }))
    .where('batch_id', '=', batchId)
    .where(({ ref }) => isAmong(transaction, ref('id'), wanted))
    .returningAll()
    .execute()
  if (items.length !== wanted.length) return undefined
  const attempts = transaction
    .selectFrom('transactions')
    .select('batch_item_id')
    .where(({ ref }) => isAmong(transaction, ref('batch_item_id'), wanted))
  const paid = new Set((await attempts.where(mayBeOpen).execute()).map(({ batch_item_id }) => batch_item_id))
  return items
    .map((item) => ({ ...item, mayBePaid: paid.has(item.id) }))
    .sort((one, other) => one.position - other.position)
}

async function recordAttempts(
  { transaction, random, now }: Writing,
  items: readonly RetryItem[],
  { transactions }: PaidOut,
  { caller }: Context,
): Promise<Result['retried']> {
  const retried = items.map((item, index) => ({
    itemId: item.id,
    attempt: item.retry_count + 1,
    status: 'Processed' as const,
    transactionId: transactions[index]?.id ?? '',
  }))
  const attempts = retried.map(({ itemId, attempt, transactionId }) => ({
    id: uuid(random),
    item_id: itemId,
    attempt,
    transaction_id: transactionId,
    requested_by: caller.apiUserId,
    attempted_at: now,
  }))
  await insertRows(transaction, 'retry_attempts', attempts)
  const ids = items.map(({ id }) => id)
  await transaction
    .updateTable('batch_items')
    .set((row) => ({ retry_count: row('retry_count', '+', 1) }))
    .where(({ ref }) => isAmong(transaction, ref('id'), ids))
    .execute()
  return retried
}

async function afterSubmission(result: Result, { database }: Context): Promise<Result> {
  const ids = result.retried.map(({ itemId }) => itemId)
  const rows = await database
    .selectFrom('batch_items')
    .select(['id', 'status'])
    .where(({ ref }) => isAmong(database, ref('id'), ids))
    .execute()
  const statuses = new Map(rows.map(({ id, status }) => [id, status]))
  const retried = result.retried.map((each) => ({ ...each, status: statuses.get(each.itemId) ?? each.status }))
  return { ...result, retried }
}
