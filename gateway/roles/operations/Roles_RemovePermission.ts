import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import { accessChanged } from '../../access/accessVersion.ts'
import type { PortalContext } from '../../capability/context.ts'
import type { Writing } from '../../database/writing.ts'
import { canonicalUuid } from '../../runtime/ids.ts'
import { refusal } from '../../runtime/problems.ts'
import { problems } from '../problems.ts'
import { openRole } from '../roleRows.ts'

type Shape = operations['Roles_RemovePermission']

/** Takes a permission from a role. */
export async function Roles_RemovePermission(
  { path }: RequestOf<Shape>,
  context: PortalContext,
): Promise<ReplyOf<Shape>> {
  const { database, random, clock } = context
  return database.transaction().execute(async (transaction): Promise<ReplyOf<Shape>> => {
    const writing: Writing = { transaction, random, now: clock.now() }
    const role = await openRole(writing, context, path.roleId)
    if ('status' in role) return role
    const { numDeletedRows } = await transaction
      .deleteFrom('role_permissions')
      .where('role_id', '=', role.id)
      .where('permission_id', '=', canonicalUuid(path.permissionId))
      .executeTakeFirstOrThrow()
    if (numDeletedRows === 0n) return refusal(context, problems.permissionNotHeld)
    await accessChanged(writing)
    return { status: 204 }
  })
}
