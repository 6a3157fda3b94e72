import type { Kysely } from 'kysely'
import type { ReplyOf, RequestOf, RowsReplyOf } from '../../../specs/openapi/index.ts'
import type { components, operations } from '../../../specs/types/gateway.generated.ts'
import type { PortalContext } from '../../capability/context.ts'
import type { Tables } from '../../database/tables.ts'
import { isoTime } from '../../runtime/clock.ts'
import { callLog } from '../data/callLog.generated.ts'
import { reportedClient } from '../reportedClient.ts'

type Shape = operations['Reports_ClientAuditLogs']
type UserLog = components['schemas']['ApiUserAuditLog']

/** Lists the latest calls of each API user of a client, one user after the other, so that one list is in memory at a time. */
export async function Reports_ClientAuditLogs(
  { path }: RequestOf<Shape>,
  context: PortalContext,
): Promise<Exclude<ReplyOf<Shape>, { readonly status: 200 }> | RowsReplyOf<Shape>> {
  const client = await reportedClient(context, path.clientId)
  if ('refused' in client) return client.refused
  await context.callLog.flush()
  return { status: 200, body: logsOf(context.database, client.id) }
}

async function* logsOf(database: Kysely<Tables>, clientId: string): AsyncGenerator<UserLog, void> {
  const users = await database
    .selectFrom('api_users')
    .select(['id', 'developer_name'])
    .where('client_id', '=', clientId)
    .orderBy('developer_name')
    .orderBy('id')
    .execute()
  for (const { id, developer_name } of users)
    yield { apiUserId: id, developerName: developer_name, entries: await latestCalls(database, id) }
}

async function latestCalls(database: Kysely<Tables>, apiUserId: string): Promise<UserLog['entries']> {
  const rows = await database
    .selectFrom('api_calls')
    .select(['at', 'method', 'route', 'status', 'duration_ms'])
    .where('api_user_id', '=', apiUserId)
    .orderBy('at', 'desc')
    .orderBy('number', 'desc')
    .limit(callLog.listed)
    .execute()
  return rows.map(({ at, method, route, status, duration_ms }) => ({
    ...{ timestamp: isoTime(at), method, endpoint: route, statusCode: status, durationMs: duration_ms },
  }))
}
