import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { PortalContext, PortalUser } from '../capability/context.ts'
import type { Tables } from '../database/tables.ts'
import { problems } from '../disbursements/problems.ts'
import type { BatchRow } from '../disbursements/tables.ts'
import { canonicalUuid } from '../runtime/ids.ts'
import { type Refusal, refusal } from '../runtime/problems.ts'

/** Whether a portal user may see a batch: the staff sees all that are live, and others those of their client. */
export function isSeen({ clientId }: Pick<PortalUser, 'clientId'>) {
  return (row: ExpressionBuilder<Tables, 'batches'>): Expression<SqlBool> =>
    clientId === null
      ? row.exists(
          row
            .selectFrom('clients')
            .select('clients.id')
            .whereRef('clients.id', '=', 'batches.client_id')
            .where('clients.sandbox_of', 'is', null),
        )
      : row('batches.client_id', '=', clientId)
}

/** The place of a batch in lists: the newest comes first. */
export type BatchPlace = Pick<BatchRow, 'submitted_at' | 'id'>

/** Batches after a place. */
export function isAfter({ submitted_at, id }: BatchPlace) {
  return sql<SqlBool>`(batches.submitted_at, batches.id) < (${submitted_at}, ${id})`
}

/** The batch that a report is about, or why there is none: a batch of others is answered as one that does not exist. */
export async function reportedBatch(
  context: PortalContext,
  asked: string,
): Promise<{ readonly batch: BatchRow } | { readonly refused: Refusal<typeof problems.batchUnknown> }> {
  const batch = await context.database
    .selectFrom('batches')
    .selectAll('batches')
    .where('batches.id', '=', canonicalUuid(asked))
    .where(isSeen(context.user))
    .executeTakeFirst()
  return batch === undefined ? { refused: refusal(context, problems.batchUnknown) } : { batch }
}
