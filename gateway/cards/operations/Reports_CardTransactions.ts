import type { ReplyOf, RequestOf, RowsReplyOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import type { PortalContext } from '../../capability/context.ts'
import { listAuthorisations } from '../listAuthorisations.ts'

type Shape = operations['Reports_CardTransactions']

/** Lists authorisations of cards, or those in one state. */
export function Reports_CardTransactions(
  { query }: RequestOf<Shape>,
  { database, user }: PortalContext,
): ReplyOf<Shape> | RowsReplyOf<Shape> {
  return { status: 200, body: listAuthorisations(database, user, { status: query.status }) }
}
