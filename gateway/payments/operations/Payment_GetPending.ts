import type { RequestOf, RowsReplyOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import type { Context } from '../../capability/context.ts'
import { listTransactions } from '../listTransactions.ts'

type Shape = operations['Payment_GetPending']

/** Lists the transactions of the caller's client that have not ended. */
export function Payment_GetPending(_: RequestOf<Shape>, { database, caller }: Context): RowsReplyOf<Shape> {
  return { status: 200, body: listTransactions(database, caller.clientId, { kind: 'open' }) }
}
