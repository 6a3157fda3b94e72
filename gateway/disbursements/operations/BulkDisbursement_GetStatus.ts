import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { components, operations } from '../../../specs/types/gateway.generated.ts'
import type { Context } from '../../capability/context.ts'
import type { TransactionRow } from '../../payments/tables.ts'
import { isoTime } from '../../runtime/clock.ts'
import { canonicalUuid } from '../../runtime/ids.ts'
import { majorUnits } from '../../runtime/money.ts'
import { refusal } from '../../runtime/problems.ts'
import { batchState, itemState } from '../batchState.ts'
import { problems } from '../problems.ts'
import type { BatchItemRow } from '../tables.ts'

type Shape = operations['BulkDisbursement_GetStatus']
type Item = BatchItemRow & {
  readonly transaction_status: TransactionRow['status'] | null
  readonly provider_reference: string | null
  readonly settled_at: number | null
}

/** Shows a batch and its items as they are known now. */
export async function BulkDisbursement_GetStatus(
  { path }: RequestOf<Shape>,
  context: Context,
): Promise<ReplyOf<Shape>> {
  const { database, caller } = context
  const batch = await database
    .selectFrom('batches')
    .selectAll()
    .where('id', '=', canonicalUuid(path.batchId))
    .where('client_id', '=', caller.clientId)
    .executeTakeFirst()
  if (batch === undefined) return refusal(context, problems.batchUnknown)
  const items = await database
    .selectFrom('batch_items')
    .leftJoin('transactions', 'transactions.id', 'batch_items.transaction_id')
    .where('batch_items.batch_id', '=', batch.id)
    .selectAll('batch_items')
    .select(['transactions.status as transaction_status', 'transactions.provider_reference'])
    .select('transactions.completed_at as settled_at')
    .orderBy('batch_items.position')
    .execute()
  const status = batchState(items.map((item) => itemState(item.status, item.transaction_status)))
  return {
    status: 200,
    body: {
      batchId: batch.id,
      batchName: batch.name,
      status,
      currency: 'SLE',
      totalAmount: majorUnits(batch.total),
      counts: {
        pending: count(items, 'Pending'),
        processed: count(items, 'Processed'),
        failed: count(items, 'Failed'),
      },
      submittedAt: isoTime(batch.submitted_at),
      completedAt: status === 'Pending' || status === 'Processing' ? null : lastSettled(items),
      items: items.map(represent),
    },
  }
}

function count(items: readonly Item[], status: BatchItemRow['status']): number {
  return items.filter((item) => item.status === status).length
}

function lastSettled(items: readonly Item[]): string | null {
  const latest = Math.max(...items.map(({ settled_at }) => settled_at ?? 0))
  return latest > 0 ? isoTime(latest) : null
}

function represent(item: Item): components['schemas']['BatchItemStatus'] {
  return {
    itemId: item.id,
    destination: item.destination,
    channel: item.channel,
    amount: majorUnits(item.amount),
    status: item.status,
    retryCount: item.retry_count,
    transactionId: item.transaction_id,
    providerReference: item.provider_reference,
    failureReason: item.failure_reason,
    completedAt: item.completed_at === null ? null : isoTime(item.completed_at),
  }
}
