import { type Kysely, type SqlBool, sql } from 'kysely'
import type { components } from '../../specs/types/gateway.generated.ts'
import type { PortalUser } from '../capability/context.ts'
import type { Tables } from '../database/tables.ts'
import type { BatchItemRow, RetryAttemptRow } from '../disbursements/tables.ts'
import type { TransactionRow } from '../payments/tables.ts'
import { isoTime } from '../runtime/clock.ts'
import { inPages, pageSize } from './inPages.ts'
import { type BatchPlace, isFrom, isSeen } from './seenBatches.ts'

/** The place of an attempt in lists. */
type AttemptPlace = BatchPlace & Pick<BatchItemRow, 'position'> & Pick<RetryAttemptRow, 'attempt'>

interface AttemptRow
  extends AttemptPlace,
    Pick<RetryAttemptRow, 'item_id' | 'requested_by' | 'attempted_at'>,
    Pick<TransactionRow, 'failure_reason'> {
  readonly retry_id: string
  readonly payout: TransactionRow['status']
}

/** The attempts to send items again, of the batches that a portal user may see. */
export async function* retryAttempts(
  database: Kysely<Tables>,
  user: Pick<PortalUser, 'clientId'>,
): AsyncGenerator<components['schemas']['RetryAttempt'], void> {
  const pages = inPages((last: AttemptRow | undefined) => attemptsAfter(database, user, last).execute())
  for await (const page of pages) yield* page.map(represent)
}

/** The query of the page that follows an attempt. */
export function attemptsAfter(
  database: Kysely<Tables>,
  user: Pick<PortalUser, 'clientId'>,
  last: AttemptPlace | undefined,
) {
  let query = database
    .selectFrom('batches')
    .where(isSeen(user))
    .innerJoin('batch_items as item', 'item.batch_id', 'batches.id')
    .innerJoin('retry_attempts as retry', 'retry.item_id', 'item.id')
    .innerJoin('transactions as payout', 'payout.id', 'retry.transaction_id')
    // A literal, since neither database takes a variable for what an index is about.
    .where(sql<SqlBool>`item.retry_count > 0`)
  if (last !== undefined) query = query.where(isFrom(last)).where(sql<SqlBool>`(${isLater(last)})`)
  return query
    .select(['batches.id', 'batches.submitted_at', 'item.position', 'retry.id as retry_id', 'retry.item_id'])
    .select(['retry.attempt', 'retry.requested_by', 'retry.attempted_at'])
    .select(['payout.status as payout', 'payout.failure_reason'])
    .orderBy('batches.submitted_at', 'desc')
    .orderBy('batches.id', 'desc')
    .orderBy('item.position')
    .orderBy('retry.attempt')
    .limit(pageSize)
}

function isLater({ id, position, attempt }: AttemptPlace) {
  return sql`batches.id <> ${id} or (item.position, retry.attempt) > (${position}, ${attempt})`
}

function represent(row: AttemptRow): components['schemas']['RetryAttempt'] {
  const hasFailed = row.payout === 'Failed' || row.payout === 'Reversed'
  return {
    ...{ retryId: row.retry_id, batchId: row.id, itemId: row.item_id, attempt: row.attempt },
    requestedBy: row.requested_by,
    outcome: hasFailed ? 'Failed' : 'Processed',
    failureReason: hasFailed ? row.failure_reason : null,
    attemptedAt: isoTime(row.attempted_at),
  }
}
