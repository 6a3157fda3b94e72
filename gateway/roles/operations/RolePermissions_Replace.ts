import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import { accessChanged } from '../../access/accessVersion.ts'
import type { PortalContext } from '../../capability/context.ts'
import type { Writing } from '../../database/writing.ts'
import { canonicalUuid } from '../../runtime/ids.ts'
import { refuseGrant } from '../grants.ts'
import { give, openRole, permissionsOf, showRole } from '../roleRows.ts'

type Shape = operations['RolePermissions_Replace']

/** Replaces all permissions of a role, or none of them. @see docs/gateway.md#roles-and-permissions */
export async function RolePermissions_Replace(
  { path, body }: RequestOf<Shape>,
  context: PortalContext,
): Promise<ReplyOf<Shape>> {
  const { database, random, clock } = context
  const written = (body.permissionIds ?? []).map(canonicalUuid)
  const named = [...new Set(written)]
  return database.transaction().execute(async (transaction): Promise<ReplyOf<Shape>> => {
    const writing: Writing = { transaction, random, now: clock.now() }
    const role = await openRole(writing, context, path.roleId)
    if ('status' in role) return role
    const before = new Set(await permissionsOf(writing, role))
    const added = named.filter((id) => !before.has(id))
    const pathOf = (id: string): string => `permissionIds.${written.indexOf(id)}`
    const refused = await refuseGrant(writing, context, { named, added, pathOf })
    if (refused !== undefined) return refused
    await transaction.deleteFrom('role_permissions').where('role_id', '=', role.id).execute()
    await give(writing, role, named)
    await accessChanged(writing)
    return { status: 200, body: await showRole(transaction, role) }
  })
}
