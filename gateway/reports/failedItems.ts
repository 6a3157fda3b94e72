import { type Kysely, type SqlBool, sql } from 'kysely'
import type { components } from '../../specs/types/gateway.generated.ts'
import type { PortalUser } from '../capability/context.ts'
import type { Tables } from '../database/tables.ts'
import { maskReceiver } from '../destinations/maskReceiver.ts'
import type { BatchItemRow, BatchRow } from '../disbursements/tables.ts'
import { isoTime } from '../runtime/clock.ts'
import { majorUnits } from '../runtime/money.ts'
import { inPages, pageSize } from './inPages.ts'
import { type BatchPlace, isFrom, isSeen } from './seenBatches.ts'

/** The place of an item in lists. */
type ItemPlace = BatchPlace & Pick<BatchItemRow, 'position'>

interface FailedRow
  extends ItemPlace,
    Pick<BatchRow, 'name'>,
    Pick<BatchItemRow, 'receiver' | 'amount' | 'failure_reason' | 'retry_count'> {
  readonly item_id: string
  /** When it was handed over, or stopped before that. */
  readonly tried_at: number | null
  readonly settled_at: number | null
}

/** The items that are Failed now, of the batches that a portal user may see. */
export async function* failedItems(
  database: Kysely<Tables>,
  user: Pick<PortalUser, 'clientId'>,
): AsyncGenerator<components['schemas']['FailedItem'], void> {
  const pages = inPages((last: FailedRow | undefined) => failedAfter(database, user, last).execute())
  for await (const page of pages) yield* page.map(represent)
}

/** The query of the page that follows an item. */
export function failedAfter(database: Kysely<Tables>, user: Pick<PortalUser, 'clientId'>, last: ItemPlace | undefined) {
  let query = database
    .selectFrom('batches')
    .where(isSeen(user))
    .innerJoin('batch_items as item', 'item.batch_id', 'batches.id')
    .leftJoin('transactions as payout', 'payout.id', 'item.transaction_id')
    // A literal, since neither database takes a variable for what an index is about.
    .where(sql<SqlBool>`item.status = 'Failed'`)
  if (last !== undefined) query = query.where(isFrom(last)).where(sql<SqlBool>`(${isLater(last)})`)
  return query
    .select(['batches.id', 'batches.name', 'batches.submitted_at', 'item.id as item_id', 'item.position'])
    .select(['item.receiver', 'item.amount', 'item.failure_reason', 'item.retry_count'])
    .select(['item.completed_at as tried_at', 'payout.completed_at as settled_at'])
    .orderBy('batches.submitted_at', 'desc')
    .orderBy('batches.id', 'desc')
    .orderBy('item.position')
    .limit(pageSize)
}

function isLater({ id, position }: ItemPlace) {
  return sql`batches.id <> ${id} or item.position > ${position}`
}

function represent(row: FailedRow): components['schemas']['FailedItem'] {
  const failed = Math.max(row.tried_at ?? 0, row.settled_at ?? 0)
  return {
    ...{ batchId: row.id, batchName: row.name, itemId: row.item_id },
    destinationMasked: maskReceiver(row.receiver),
    amount: majorUnits(row.amount),
    failureReason: row.failure_reason,
    retryCount: row.retry_count,
    failedAt: failed === 0 ? null : isoTime(failed),
  }
}
