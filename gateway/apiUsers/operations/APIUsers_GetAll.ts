import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import type { PortalContext } from '../../capability/context.ts'
import { readApiUsers, representApiUser } from '../apiUserRows.ts'

type Shape = operations['APIUsers_GetAll']

/** Lists the API users that the caller may see. */
export async function APIUsers_GetAll(_: RequestOf<Shape>, { database, user }: PortalContext): Promise<ReplyOf<Shape>> {
  return { status: 200, body: (await readApiUsers(database, user)).map(representApiUser) }
}
