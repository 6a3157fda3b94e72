import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import type { PortalContext } from '../../capability/context.ts'
import { countApiUsers } from '../countApiUsers.ts'

type Shape = operations['Clients_GetTotalApiUserCount']

/** Counts the API users of all clients that the caller sees. */
export async function Clients_GetTotalApiUserCount(
  _: RequestOf<Shape>,
  { database, user }: PortalContext,
): Promise<ReplyOf<Shape>> {
  return { status: 200, body: { totalApiUsers: await countApiUsers(database, user.clientId) } }
}
