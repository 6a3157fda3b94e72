import type { Kysely } from 'kysely'
import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { components, operations } from '../../../specs/types/gateway.generated.ts'
import type { Context } from '../../capability/context.ts'
import type { Tables } from '../../database/tables.ts'
import type { TransactionRow } from '../../payments/tables.ts'
import { isoTime } from '../../runtime/clock.ts'
import { canonicalUuid } from '../../runtime/ids.ts'
import { majorUnits } from '../../runtime/money.ts'
import { refusal } from '../../runtime/problems.ts'
import { batchState, type ItemGroup, itemGroups } from '../batchState.ts'
import { problems } from '../problems.ts'
import type { BatchItemRow } from '../tables.ts'

type Shape = operations['BulkDisbursement_GetStatus']
type Item = BatchItemRow & Pick<TransactionRow, 'provider_reference'>

/** Items of a page where the request does not say how many. */
const usualPage = 1_000

/** Shows a batch and its items as they are known now. */
export async function BulkDisbursement_GetStatus(
  { path, query }: RequestOf<Shape>,
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
  const groups = await itemGroups(database, batch.id)
  const status = batchState(groups)
  const page = pageOf(query)
  return {
    status: 200,
    body: {
      batchId: batch.id,
      batchName: batch.name,
      status,
      currency: 'SLE',
      totalAmount: majorUnits(batch.total),
      counts: {
        pending: count(groups, 'Pending'),
        processed: count(groups, 'Processed'),
        failed: count(groups, 'Failed'),
      },
      submittedAt: isoTime(batch.submitted_at),
      completedAt: status === 'Pending' || status === 'Processing' ? null : lastChange(groups),
      items: (await readItems(database, batch.id, page)).map(represent),
      ...(page !== undefined && { paging: paging(page, count(groups)) }),
    },
  }
}

interface Page {
  readonly page: number
  readonly perPage: number
}

function pageOf({ page, perPage }: RequestOf<Shape>['query']): Page | undefined {
  return page === undefined && perPage === undefined ? undefined : { page: page ?? 1, perPage: perPage ?? usualPage }
}

function paging(
  { page, perPage }: Page,
  totalItems: number,
): NonNullable<components['schemas']['BatchStatus']['paging']> {
  return { page, perPage, totalItems, totalPages: Math.ceil(totalItems / perPage) }
}

/** All items of a batch in their order, or those of a page. */
function readItems(database: Kysely<Tables>, batchId: string, page: Page | undefined): Promise<Item[]> {
  const items = database
    .selectFrom('batch_items')
    .leftJoin('transactions', 'transactions.id', 'batch_items.transaction_id')
    .where('batch_items.batch_id', '=', batchId)
    .selectAll('batch_items')
    .select('transactions.provider_reference')
    .orderBy('batch_items.position')
  if (page === undefined) return items.execute()
  const first = (page.page - 1) * page.perPage
  const within = items.where('batch_items.position', '>=', first)
  return within.where('batch_items.position', '<', first + page.perPage).execute()
}

function count(groups: readonly ItemGroup[], status?: BatchItemRow['status']): number {
  const own = groups.filter((group) => status === undefined || group.status === status)
  return own.reduce((sum, group) => sum + group.count, 0)
}

function lastChange(groups: readonly ItemGroup[]): string | null {
  const latest = Math.max(...groups.map(({ changedAt }) => changedAt ?? 0))
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
