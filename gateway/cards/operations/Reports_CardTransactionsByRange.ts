import type { ReplyOf, RequestOf, RowsReplyOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import type { PortalContext } from '../../capability/context.ts'
import { invalidRequest, refusal } from '../../runtime/problems.ts'
import { rangeOf } from '../../runtime/rangeOf.ts'
import { listAuthorisations } from '../listAuthorisations.ts'

type Shape = operations['Reports_CardTransactionsByRange']

/** Lists the authorisations of cards that were stored in a range of time, both ends included. */
export function Reports_CardTransactionsByRange(
  { query }: RequestOf<Shape>,
  context: PortalContext,
): ReplyOf<Shape> | RowsReplyOf<Shape> {
  const range = rangeOf(query, context.clock.now())
  if (!('wrong' in range)) return { status: 200, body: listAuthorisations(context.database, context.user, { range }) }
  const errors = { from: [range.wrong] }
  return refusal(context, invalidRequest, { detail: 'The range begins after its end.', errors })
}
