import type { ReplyOf, RequestOf, RowsReplyOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import type { Context } from '../../capability/context.ts'
import { invalidRequest, refusal } from '../../runtime/problems.ts'
import { rangeOf } from '../../runtime/rangeOf.ts'
import { listTransactions } from '../listTransactions.ts'

type Shape = operations['Payment_GetByDateRange']

/** Lists the transactions of the caller's client that were stored in a range of time, both ends included. */
export function Payment_GetByDateRange(
  { query }: RequestOf<Shape>,
  context: Context,
): ReplyOf<Shape> | RowsReplyOf<Shape> {
  const { database, caller, clock } = context
  const range = rangeOf(query, clock.now())
  if (!('wrong' in range))
    return { status: 200, body: listTransactions(database, caller.clientId, { kind: 'range', ...range }) }
  const errors = { from: [range.wrong] }
  return refusal(context, invalidRequest, { detail: 'The range begins after its end.', errors })
}
