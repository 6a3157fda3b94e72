import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import type { PortalContext } from '../../capability/context.ts'
import { reportedClient } from '../reportedClient.ts'

type Shape = operations['Reports_ClientApiCalls']

/** Counts the calls of each API user of a client, also of those that have not called. */
export async function Reports_ClientApiCalls(
  { path }: RequestOf<Shape>,
  context: PortalContext,
): Promise<ReplyOf<Shape>> {
  const client = await reportedClient(context, path.clientId)
  if ('refused' in client) return client.refused
  await context.callLog.flush()
  const rows = await context.database
    .selectFrom('api_users as user')
    .leftJoin('api_calls as call', 'call.api_user_id', 'user.id')
    .where('user.client_id', '=', client.id)
    .groupBy(['user.id', 'user.developer_name'])
    .select(['user.id', 'user.developer_name', ({ fn }) => fn.count<number>('call.at').as('calls')])
    .orderBy('user.developer_name')
    .orderBy('user.id')
    .execute()
  const body = rows.map(({ id, developer_name, calls }) => ({
    ...{ apiUserId: id, developerName: developer_name, callCount: Number(calls) },
  }))
  return { status: 200, body }
}
