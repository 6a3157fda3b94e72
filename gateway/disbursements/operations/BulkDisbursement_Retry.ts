import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { components, operations } from '../../../specs/types/gateway.ts'
import { keyId, oncePerKey, storeReply } from '../../access/idempotency.ts'
import type { Context } from '../../capability/context.ts'
import type { JobRow } from '../../database/tables.ts'
import type { Writing } from '../../database/writing.ts'
import { uuid } from '../../runtime/ids.ts'
import { refusal } from '../../runtime/problems.ts'
import { freeBatch, takeBatch } from '../batchLock.ts'
import { type PaidOut, payOut } from '../payOut.ts'
import { type RetryItem, retryable } from '../retryable.ts'

type Shape = operations['BulkDisbursement_Retry']
type Result = components['schemas']['RetryResult']

const operation = 'BulkDisbursement_Retry'

/** Tries Failed items again: each gets a new transaction, which is also a new external id, and its attempt is written down. */
export async function BulkDisbursement_Retry(
  { path, body, headers }: RequestOf<Shape>,
  context: Context,
): Promise<ReplyOf<Shape>> {
  if (body.batchId !== path.batchId) {
    return refusal(context, 'invalid_request', { errors: { batchId: ['is not the batch of the path'] } })
  }
  const key = headers['Idempotency-Key']
  let started: readonly JobRow[] = []
  const { reply, fresh } = await oncePerKey<ReplyOf<Shape>>(context, {
    operation,
    key,
    request: body,
    reused: () => refusal(context, 'idempotency_key_reused'),
    async effect(writing) {
      const batch = await takeBatch(writing, path.batchId, context.caller.clientId)
      if (batch === 'unknown') return refusal(context, 'batch_unknown')
      if (batch === 'busy') return refusal(context, 'batch_busy')
      const outcome = await retry(writing, batch.id, body.itemIds, context)
      if (outcome.status !== 200) await freeBatch(writing.transaction, batch.id)
      else started = outcome.jobs
      return outcome.status === 200 ? { status: 200, body: outcome.body } : outcome
    },
  })
  if (!fresh || reply.status !== 200) return reply
  await context.jobs.start(started)
  await freeBatch(context.database, path.batchId)
  const after = await afterHandOver(reply.body, context)
  if (key !== undefined)
    await storeReply(context.database, keyId(context.caller, operation, key), { status: 200, body: after })
  return { status: 200, body: after }
}

async function retry(writing: Writing, batchId: string, itemIds: readonly string[], context: Context) {
  const items = await readItems(writing, batchId, itemIds)
  if (items === undefined) return refusal(context, 'item_unknown')
  const { again, skipped } = retryable(items)
  if (again.length === 0) {
    const limited = skipped.some(({ reason }) => reason === 'RetryLimitReached')
    return limited ? refusal(context, 'retry_limit_reached') : refusal(context, 'nothing_failed')
  }
  const paid = await payOut(writing, context, again)
  if (paid === undefined) return refusal(context, 'insufficient_float')
  const retried = await writeDown(writing, again, paid, context)
  const body: Result = { batchId, retried, skipped }
  return { status: 200 as const, body, jobs: paid.jobs }
}

/** Undefined when an id is none of the batch. Ids that are named twice count once. */
async function readItems(
  { transaction }: Writing,
  batchId: string,
  ids: readonly string[],
): Promise<RetryItem[] | undefined> {
  const wanted = [...new Set(ids)]
  const items = await transaction
    .selectFrom('batch_items')
    .leftJoin('transactions', 'transactions.id', 'batch_items.transaction_id')
    .selectAll('batch_items')
    .select('transactions.review_at')
    .where('batch_items.batch_id', '=', batchId)
    .where('batch_items.id', 'in', wanted)
    .orderBy('batch_items.position')
    .execute()
  return items.length === wanted.length ? items : undefined
}

async function writeDown(
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
  await transaction.insertInto('retry_attempts').values(attempts).execute()
  await transaction
    .updateTable('batch_items')
    .set((row) => ({ retry_count: row('retry_count', '+', 1) }))
    .where(
      'id',
      'in',
      items.map(({ id }) => id),
    )
    .execute()
  return retried
}

async function afterHandOver(result: Result, { database }: Context): Promise<Result> {
  const ids = result.retried.map(({ itemId }) => itemId)
  const rows = await database.selectFrom('batch_items').select(['id', 'status']).where('id', 'in', ids).execute()
  const statuses = new Map(rows.map(({ id, status }) => [id, status]))
  const retried = result.retried.map((each) => ({ ...each, status: statuses.get(each.itemId) ?? each.status }))
  return { ...result, retried }
}
