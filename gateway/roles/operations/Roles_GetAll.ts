import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import type { PortalContext } from '../../capability/context.ts'
import { sorted } from '../permissionRows.ts'
import { representRole } from '../roleRows.ts'

type Shape = operations['Roles_GetAll']

/** Lists roles: all for the staff, those that API users may have for the users of a client. */
export async function Roles_GetAll(_: RequestOf<Shape>, { database, user }: PortalContext): Promise<ReplyOf<Shape>> {
  const roles = await database
    .selectFrom('roles')
    .selectAll()
    .$if(user.clientId !== null, (query) => query.where('is_api_assignable', '=', 1))
    .execute()
  const grants = await database
    .selectFrom('role_permissions')
    .innerJoin('permissions', 'permissions.id', 'role_permissions.permission_id')
    .selectAll('permissions')
    .select('role_permissions.role_id')
    .execute()
  const held = Map.groupBy(grants, ({ role_id }) => role_id)
  return { status: 200, body: sorted(roles).map((role) => representRole(role, held.get(role.id) ?? [])) }
}
