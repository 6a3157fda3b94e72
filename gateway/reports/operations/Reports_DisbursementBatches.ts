import type { RequestOf, RowsReplyOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import type { PortalContext } from '../../capability/context.ts'
import { batchSummaries } from '../batchSummaries.ts'

type Shape = operations['Reports_DisbursementBatches']

/** Lists the batches that the caller may see. */
export function Reports_DisbursementBatches(
  _: RequestOf<Shape>,
  { database, user }: PortalContext,
): RowsReplyOf<Shape> {
  return { status: 200, body: batchSummaries(database, user) }
}
