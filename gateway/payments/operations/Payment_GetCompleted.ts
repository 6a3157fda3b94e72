import type { RequestOf, RowsReplyOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import type { Context } from '../../capability/context.ts'
import { listTransactions } from '../listTransactions.ts'

type Shape = operations['Payment_GetCompleted']

/** Lists the transactions of the caller's client that were paid. */
export function Payment_GetCompleted(_: RequestOf<Shape>, { database, caller }: Context): RowsReplyOf<Shape> {
  return { status: 200, body: listTransactions(database, caller.clientId, { kind: 'completed' }) }
}
