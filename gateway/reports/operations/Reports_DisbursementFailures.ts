import type { RequestOf, RowsReplyOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import type { PortalContext } from '../../capability/context.ts'
import { failedItems } from '../failedItems.ts'

type Shape = operations['Reports_DisbursementFailures']

/** Lists the items that are Failed now. */
export function Reports_DisbursementFailures(
  _: RequestOf<Shape>,
  { database, user }: PortalContext,
): RowsReplyOf<Shape> {
  return { status: 200, body: failedItems(database, user) }
}
