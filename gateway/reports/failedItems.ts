import { type Kysely, type SqlBool, sql } from 'kysely'
import type { components } from '../../specs/types/gateway.generated.ts'
import type { PortalUser } from '../capability/context.ts'
import { isAmong } from '../database/isAmong.ts'
import type { Tables } from '../database/tables.ts'
import { maskReceiver } from '../destinations/maskReceiver.ts'
import type { BatchRow } from '../disbursements/tables.ts'
import { isoTime } from '../runtime/clock.ts'
import { majorUnits } from '../runtime/money.ts'
import { batchParts } from './batchParts.ts'

/** The items that are Failed now, of the batches that a portal user may see. */
export async function* failedItems(
  database: Kysely<Tables>,
  user: Pick<PortalUser, 'clientId'>,
): AsyncGenerator<components['schemas']['FailedItem'], void> {
  for await (const batches of batchParts(database, user)) {
    const ids = batches.map(({ id }) => id)
    const byBatch = Map.groupBy(await failedQuery(database, ids).execute(), ({ batch_id }) => batch_id)
    for (const batch of batches) for (const row of byBatch.get(batch.id) ?? []) yield represent(batch, row)
  }
}

/** The query of the failed items of batches. */
export function failedQuery(database: Kysely<Tables>, batchIds: readonly string[]) {
  return (
    database
      .selectFrom('batch_items as item')
      .leftJoin('transactions as payout', 'payout.id', 'item.transaction_id')
      .where(({ ref }) => isAmong(database, ref('item.batch_id'), batchIds))
      // A literal, since neither database takes a variable for what an index is about.
      .where(sql<SqlBool>`item.status = 'Failed'`)
      .select(['item.batch_id', 'item.id', 'item.receiver', 'item.amount', 'item.failure_reason', 'item.retry_count'])
      // When it was handed over or stopped before that, and when its payout ended.
      .select(['item.completed_at as tried_at', 'payout.completed_at as settled_at'])
      .orderBy('item.batch_id')
      .orderBy('item.position')
  )
}

type FailedRow = Awaited<ReturnType<ReturnType<typeof failedQuery>['execute']>>[number]

function represent(batch: BatchRow, row: FailedRow): components['schemas']['FailedItem'] {
  const failed = Math.max(row.tried_at ?? 0, row.settled_at ?? 0)
  return {
    ...{ batchId: batch.id, batchName: batch.name, itemId: row.id },
    destinationMasked: maskReceiver(row.receiver),
    amount: majorUnits(row.amount),
    failureReason: row.failure_reason,
    retryCount: row.retry_count,
    failedAt: failed === 0 ? null : isoTime(failed),
  }
}
