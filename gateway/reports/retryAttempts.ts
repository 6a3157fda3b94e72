import { type Kysely, type SqlBool, sql } from 'kysely'
import type { components } from '../../specs/types/gateway.generated.ts'
import type { PortalUser } from '../capability/context.ts'
import { isAmong } from '../database/isAmong.ts'
import type { Tables } from '../database/tables.ts'
import { isoTime } from '../runtime/clock.ts'
import { batchParts } from './batchParts.ts'

/** The attempts to send items again, of the batches that a portal user may see. */
export async function* retryAttempts(
  database: Kysely<Tables>,
  user: Pick<PortalUser, 'clientId'>,
): AsyncGenerator<components['schemas']['RetryAttempt'], void> {
  for await (const batches of batchParts(database, user)) {
    const ids = batches.map(({ id }) => id)
    const byBatch = Map.groupBy(await attemptsQuery(database, ids).execute(), ({ batch_id }) => batch_id)
    for (const { id } of batches) yield* (byBatch.get(id) ?? []).map(represent)
  }
}

/** The query of the attempts to send items of batches again. */
export function attemptsQuery(database: Kysely<Tables>, batchIds: readonly string[]) {
  return (
    database
      .selectFrom('batch_items as item')
      .innerJoin('retry_attempts as retry', 'retry.item_id', 'item.id')
      .innerJoin('transactions as payout', 'payout.id', 'retry.transaction_id')
      .where(({ ref }) => isAmong(database, ref('item.batch_id'), batchIds))
      // A literal, since neither database takes a variable for what an index is about.
      .where(sql<SqlBool>`item.retry_count > 0`)
      .select(['item.batch_id', 'retry.id', 'retry.item_id', 'retry.attempt', 'retry.requested_by'])
      .select(['retry.attempted_at', 'payout.status', 'payout.failure_reason'])
      .orderBy('item.batch_id')
      .orderBy('item.position')
      .orderBy('retry.attempt')
  )
}

type AttemptRow = Awaited<ReturnType<ReturnType<typeof attemptsQuery>['execute']>>[number]

function represent(row: AttemptRow): components['schemas']['RetryAttempt'] {
  const hasFailed = row.status === 'Failed' || row.status === 'Reversed'
  return {
    ...{ retryId: row.id, batchId: row.batch_id, itemId: row.item_id, attempt: row.attempt },
    requestedBy: row.requested_by,
    outcome: hasFailed ? 'Failed' : 'Processed',
    failureReason: hasFailed ? row.failure_reason : null,
    attemptedAt: isoTime(row.attempted_at),
  }
}
