import type { Kysely } from 'kysely'
import type { PortalUser } from '../capability/context.ts'
import { inPages, pageSize } from '../database/inPages.ts'
import type { Tables } from '../database/tables.ts'
import type { BatchRow } from '../disbursements/tables.ts'
import { type BatchPlace, isAfter, isSeen } from './seenBatches.ts'

type Seer = Pick<PortalUser, 'clientId'>
type ListedBatch = BatchRow & { readonly last_position: number | null }

/** Items that the batches of a part have together, unless it is a single batch. */
const mostItems = 2_500

/** The batches that a portal user may see, the newest first, in parts whose items one statement may read. */
export async function* batchParts(database: Kysely<Tables>, user: Seer): AsyncGenerator<readonly BatchRow[], void> {
  const pages = inPages((last: ListedBatch | undefined) => batchesAfter(database, user, last).execute())
  for await (const page of pages) yield* inParts(page)
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
