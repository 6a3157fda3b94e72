import type { ReplyOf, RequestOf, RowsReplyOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import type { Context } from '../../capability/context.ts'
import { comesAfter, firstMoment, lastMoment } from '../../runtime/moments.ts'
import { invalidRequest, refusal } from '../../runtime/problems.ts'
import { listTransactions } from '../listTransactions.ts'

type Shape = operations['Payment_GetByDateRange']

/** How long a range is whose beginning is not named, in ms: 30 days. */
const usualLength = 30 * 24 * 60 * 60 * 1_000

/** Lists the transactions of the caller's client that were stored in a range of time, both ends included. */
export function Payment_GetByDateRange(
  { query }: RequestOf<Shape>,
  context: Context,
): ReplyOf<Shape> | RowsReplyOf<Shape> {
  const { database, caller, clock } = context
  const to = query.to === undefined ? clock.now() : lastMoment(query.to)
  const from = query.from === undefined ? to - usualLength : firstMoment(query.from)
  if (query.from !== undefined && (query.to === undefined ? from > to : comesAfter(query.from, query.to))) {
    const errors = { from: [query.to === undefined ? 'is in the future' : 'is after `to`'] }
    return refusal(context, invalidRequest, { detail: 'The range begins after its end.', errors })
  }
  return { status: 200, body: listTransactions(database, caller.clientId, { kind: 'range', from, to }) }
}
