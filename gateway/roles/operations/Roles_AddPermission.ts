import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import { accessChanged } from '../../access/accessVersion.ts'
import { oncePerKey } from '../../access/idempotency.ts'
import type { PortalContext } from '../../capability/context.ts'
import { canonicalUuid } from '../../runtime/ids.ts'
import { refusal } from '../../runtime/problems.ts'
import { refuseGrant } from '../grants.ts'
import { problems } from '../problems.ts'
import { give, openRole, permissionsOf, showRole } from '../roleRows.ts'

type Shape = operations['Roles_AddPermission']

/** Adds a permission to a role. */
export async function Roles_AddPermission(
  { path, body, headers }: RequestOf<Shape>,
  context: PortalContext,
): Promise<ReplyOf<Shape>> {
  const id = canonicalUuid(body.permissionID)
  const request = { roleId: canonicalUuid(path.roleId), ...body }
  const { reply } = await oncePerKey<ReplyOf<Shape>>(context, {
    ...{ operation: 'Roles_AddPermission', key: headers['Idempotency-Key'], request },
    async effect(writing) {
      const role = await openRole(writing, context, path.roleId)
      if ('status' in role) return role
      if ((await permissionsOf(writing, role)).includes(id)) return refusal(context, problems.permissionHeld)
      const refused = await refuseGrant(writing, context, { named: [id], added: [id], pathOf: () => 'permissionID' })
      if (refused?.status === 422) return refusal(context, problems.permissionUnknown)
      if (refused !== undefined) return refused
      await give(writing, role, [id])
      await accessChanged(writing)
      return { status: 200, body: await showRole(writing.transaction, role) }
    },
  })
  return reply
}
