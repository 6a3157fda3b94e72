import type { ReplyOf, RequestOf, RowsReplyOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import { reportedClient } from '../../callLog/reportedClient.ts'
import type { PortalContext } from '../../capability/context.ts'
import { listTransactions } from '../../payments/listTransactions.ts'

type Shape = operations['Reports_ClientTransactions']

/** Lists all transactions of a client. */
export async function Reports_ClientTransactions(
  { path }: RequestOf<Shape>,
  context: PortalContext,
): Promise<Exclude<ReplyOf<Shape>, { readonly status: 200 }> | RowsReplyOf<Shape>> {
  const client = await reportedClient(context, path.clientId)
  if ('refused' in client) return client.refused
  return { status: 200, body: listTransactions(context.database, client.id, { kind: 'all' }) }
}
