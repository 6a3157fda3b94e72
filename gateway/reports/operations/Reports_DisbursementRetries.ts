import type { RequestOf, RowsReplyOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import type { PortalContext } from '../../capability/context.ts'
import { retryAttempts } from '../retryAttempts.ts'

type Shape = operations['Reports_DisbursementRetries']

/** Lists the attempts to send an item again. */
export function Reports_DisbursementRetries(
  _: RequestOf<Shape>,
  { database, user }: PortalContext,
): RowsReplyOf<Shape> {
  return { status: 200, body: retryAttempts(database, user) }
}
