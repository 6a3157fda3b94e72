import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import type { PortalContext } from '../../capability/context.ts'
import { representClient } from '../representClient.ts'
import { visibleClients } from '../visibleClients.ts'

type Shape = operations['Clients_GetAll']

/** Lists the clients that the caller sees, with their API users. */
export async function Clients_GetAll(_: RequestOf<Shape>, context: PortalContext): Promise<ReplyOf<Shape>> {
  const { database, user } = context
  const clients = await visibleClients(database, user)
  const rows = await database
    .selectFrom('api_users')
    .select(['id', 'client_id', 'developer_name', 'email', 'is_active'])
    .$if(user.clientId !== null, (query) => query.where('client_id', '=', user.clientId ?? ''))
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  const users = Map.groupBy(rows, ({ client_id }) => client_id)
  const body = clients.map((client) => {
    const apiUsers = (users.get(client.id) ?? []).map(({ id, developer_name, email, is_active }) => ({
      ...{ apiUserId: id, developerName: developer_name, developerEmail: email, isActive: is_active === 1 },
    }))
    return { ...representClient(client), apiUserCount: apiUsers.length, apiUsers }
  })
  return { status: 200, body }
}
