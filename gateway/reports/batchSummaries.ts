import type { Kysely } from 'kysely'
import type { components } from '../../specs/types/gateway.generated.ts'
import type { PortalUser } from '../capability/context.ts'
import type { Tables } from '../database/tables.ts'
import { batchState, completedAt, countItems, type ItemGroup, itemGroupsOf } from '../disbursements/batchState.ts'
import type { BatchRow } from '../disbursements/tables.ts'
import { isoTime } from '../runtime/clock.ts'
import { majorUnits } from '../runtime/money.ts'
import { inPages, pageSize } from './inPages.ts'
import { type BatchPlace, isAfter, isSeen } from './seenBatches.ts'

type Seer = Pick<PortalUser, 'clientId'>
type ListedBatch = BatchRow & { readonly last_position: number | null }

/** Items that one statement counts, unless a single batch has more. */
const mostItems = 10_000

/** The batches that a portal user may see with the number of their items by state, the newest first. */
export async function* batchSummaries(
  database: Kysely<Tables>,
  user: Seer,
): AsyncGenerator<components['schemas']['BatchSummary'], void> {
  const pages = inPages((last: ListedBatch | undefined) => batchesAfter(database, user, last).execute())
  for await (const page of pages) {
    for (const batches of inParts(page)) {
      const ids = batches.map(({ id }) => id)
      const groups = await itemGroupsOf(database, ids)
      for (const batch of batches) yield represent(batch, groups.get(batch.id) ?? [])
    }
  }
}

/** The query of the page that follows a batch. */
export function batchesAfter(database: Kysely<Tables>, user: Seer, last: BatchPlace | undefined) {
  let query = database.selectFrom('batches').selectAll('batches').where(isSeen(user))
  if (last !== undefined) query = query.where(isAfter(last))
  return query
    .select((row) =>
      row
        .selectFrom('batch_items')
        .whereRef('batch_items.batch_id', '=', 'batches.id')
        .select(({ fn }) => fn.max('batch_items.position').as('last'))
        .as('last_position'),
    )
    .orderBy('batches.submitted_at', 'desc')
    .orderBy('batches.id', 'desc')
    .limit(pageSize)
}

/** Splits batches into parts that have not too many items together. */
function inParts(batches: readonly ListedBatch[]): ListedBatch[][] {
  const parts: ListedBatch[][] = []
  let items = 0
  for (const batch of batches) {
    const own = (batch.last_position ?? -1) + 1
    items += own
    const part = parts.at(-1)
    if (part !== undefined && items <= mostItems) part.push(batch)
    else {
      parts.push([batch])
      items = own
    }
  }
  return parts
}

function represent(batch: BatchRow, groups: readonly ItemGroup[]): components['schemas']['BatchSummary'] {
  const completed = completedAt(groups)
  return {
    ...{ batchId: batch.id, batchName: batch.name, clientId: batch.client_id, status: batchState(groups) },
    itemCount: countItems(groups),
    pending: countItems(groups, 'Pending'),
    processed: countItems(groups, 'Processed'),
    failed: countItems(groups, 'Failed'),
    totalAmount: majorUnits(batch.total),
    submittedAt: isoTime(batch.submitted_at),
    completedAt: completed === null ? null : isoTime(completed),
  }
}
