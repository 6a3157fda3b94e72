import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import type { PortalContext } from '../../capability/context.ts'
import { batchStatus } from '../../disbursements/batchStatus.ts'
import { reportedBatch } from '../seenBatches.ts'

type Shape = operations['Reports_DisbursementBatch']

/** Shows a batch and its items as they are known now. */
export async function Reports_DisbursementBatch(
  { path }: RequestOf<Shape>,
  context: PortalContext,
): Promise<ReplyOf<Shape>> {
  const found = await reportedBatch(context, path.batchId)
  if ('refused' in found) return found.refused
  return { status: 200, body: await batchStatus(context.database, found.batch) }
}
