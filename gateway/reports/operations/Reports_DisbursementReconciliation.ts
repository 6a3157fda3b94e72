import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import type { PortalContext } from '../../capability/context.ts'
import { csvReply } from '../../runtime/csvReply.ts'
import { reconciledItems } from '../reconciledItems.ts'
import { columns, csvRows, reconciliation } from '../reconciliation.ts'
import { reportedBatch } from '../seenBatches.ts'

type Shape = operations['Reports_DisbursementReconciliation']

/** Compares the items of a batch with what became of their payouts, as JSON or as a CSV file. */
export async function Reports_DisbursementReconciliation(
  { path, query }: RequestOf<Shape>,
  context: PortalContext,
): Promise<ReplyOf<Shape>> {
  const { database, clock, log } = context
  const found = await reportedBatch(context, path.batchId)
  if ('refused' in found) return found.refused
  const items = reconciledItems(database, found.batch.id)
  if (query.format === 'csv')
    return csvReply(log, { name: `reconciliation-${found.batch.id}`, columns, rows: csvRows(items) })
  const body = reconciliation(found.batch, await Array.fromAsync(items), clock.now())
  return { status: 200, contentType: 'application/json', body }
}
