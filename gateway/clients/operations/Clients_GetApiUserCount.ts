import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import type { PortalContext } from '../../capability/context.ts'
import { refusal } from '../../runtime/problems.ts'
import { countApiUsers } from '../countApiUsers.ts'
import { problems } from '../problems.ts'
import { visibleClient } from '../visibleClients.ts'

type Shape = operations['Clients_GetApiUserCount']

/** Counts the API users of a client that the caller sees. */
export async function Clients_GetApiUserCount(
  { path }: RequestOf<Shape>,
  context: PortalContext,
): Promise<ReplyOf<Shape>> {
  const client = await visibleClient(context, path.id)
  if (client === undefined) return refusal(context, problems.clientUnknown)
  const { id: clientId } = client
  return { status: 200, body: { clientId, apiUserCount: await countApiUsers(context.database, clientId) } }
}
