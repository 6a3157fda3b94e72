import type { Kysely } from 'kysely'
import type { components } from '../../specs/types/gateway.generated.ts'
import type { Tables } from '../database/tables.ts'
import type { TransactionRow } from '../payments/tables.ts'
import { isoTime } from '../runtime/clock.ts'
import { currency } from '../runtime/currency.ts'
import { majorUnits } from '../runtime/money.ts'
import { batchState, completedAt, countItems, itemGroups } from './batchState.ts'
import type { BatchItemRow, BatchRow } from './tables.ts'

type BatchStatus = components['schemas']['BatchStatus']
type Item = BatchItemRow & Pick<TransactionRow, 'provider_reference'>

/** Which items are shown. */
export interface Page {
  readonly page: number
  readonly perPage: number
}

/** A batch with its items as they are known now, or with those of a page. */
export async function batchStatus(database: Kysely<Tables>, batch: BatchRow, page?: Page): Promise<BatchStatus> {
  const groups = await itemGroups(database, batch.id)
  const completed = completedAt(groups)
  return {
    batchId: batch.id,
    batchName: batch.name,
    status: batchState(groups),
    currency,
    totalAmount: majorUnits(batch.total),
    counts: {
      pending: countItems(groups, 'Pending'),
      processed: countItems(groups, 'Processed'),
      failed: countItems(groups, 'Failed'),
    },
    submittedAt: isoTime(batch.submitted_at),
    completedAt: completed === null ? null : isoTime(completed),
    items: (await readItems(database, batch.id, page)).map(represent),
    ...(page !== undefined && { paging: paging(page, countItems(groups)) }),
  }
}

function paging({ page, perPage }: Page, totalItems: number): NonNullable<BatchStatus['paging']> {
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
