import type { Kysely } from 'kysely'
import type { components } from '../../specs/types/gateway.generated.ts'
import type { PortalUser } from '../capability/context.ts'
import type { Tables } from '../database/tables.ts'
import { batchState, completedAt, countItems, type ItemGroup, itemGroupsOf } from '../disbursements/batchState.ts'
import type { BatchRow } from '../disbursements/tables.ts'
import { isoTime } from '../runtime/clock.ts'
import { majorUnits } from '../runtime/money.ts'
import { batchParts } from './batchParts.ts'

/** The batches that a portal user may see with the number of their items by state, the newest first. */
export async function* batchSummaries(
  database: Kysely<Tables>,
  user: Pick<PortalUser, 'clientId'>,
): AsyncGenerator<components['schemas']['BatchSummary'], void> {
  for await (const batches of batchParts(database, user)) {
    const ids = batches.map(({ id }) => id)
    const groups = await itemGroupsOf(database, ids)
    for (const batch of batches) yield represent(batch, groups.get(batch.id) ?? [])
  }
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
