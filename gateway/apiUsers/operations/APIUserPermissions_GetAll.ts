import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import type { PortalContext } from '../../capability/context.ts'
import { readApiUsers } from '../apiUserRows.ts'
import { readOverrides, representOverrides } from '../overrides.ts'

type Shape = operations['APIUserPermissions_GetAll']

/** Lists the API users that the caller may see, with their overrides. */
export async function APIUserPermissions_GetAll(
  _: RequestOf<Shape>,
  { database, user }: PortalContext,
): Promise<ReplyOf<Shape>> {
  const users = await readApiUsers(database, user)
  const overrides = await readOverrides(database, users)
  return { status: 200, body: users.map((each) => representOverrides(each, overrides.get(each.id))) }
}
