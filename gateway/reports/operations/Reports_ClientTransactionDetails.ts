import type { Kysely } from 'kysely'
import type { ReplyOf, RequestOf, RowsReplyOf } from '../../../specs/openapi/index.ts'
import type { components, operations } from '../../../specs/types/gateway.generated.ts'
import { reportedClient } from '../../callLog/reportedClient.ts'
import type { PortalContext } from '../../capability/context.ts'
import type { Tables } from '../../database/tables.ts'
import { listTransactions } from '../../payments/listTransactions.ts'

type Shape = operations['Reports_ClientTransactionDetails']

/** Lists all transactions of a client in short. */
export async function Reports_ClientTransactionDetails(
  { path }: RequestOf<Shape>,
  context: PortalContext,
): Promise<Exclude<ReplyOf<Shape>, { readonly status: 200 }> | RowsReplyOf<Shape>> {
  const client = await reportedClient(context, path.clientId)
  if ('refused' in client) return client.refused
  return { status: 200, body: details(context.database, client.id) }
}

async function* details(
  database: Kysely<Tables>,
  clientId: string,
): AsyncGenerator<components['schemas']['TransactionDetail'], void> {
  const transactions = listTransactions(database, clientId, { kind: 'all' })
  for await (const { transactionId, amount, type, createdAt: date, status, referenceNumber } of transactions)
    yield { transactionId, amount, type, date, status, referenceNumber }
}
