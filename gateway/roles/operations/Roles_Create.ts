import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import { accessChanged } from '../../access/accessVersion.ts'
import { oncePerKey } from '../../access/idempotency.ts'
import { lockAccess } from '../../access/lockAccess.ts'
import type { RoleRow } from '../../access/tables.ts'
import type { PortalContext } from '../../capability/context.ts'
import type { Writing } from '../../database/writing.ts'
import { canonicalUuid, uuid } from '../../runtime/ids.ts'
import { refusal } from '../../runtime/problems.ts'
import { refuseGrant } from '../grants.ts'
import { problems } from '../problems.ts'
import { give, showRole } from '../roleRows.ts'

type Shape = operations['Roles_Create']

/** Makes a role with its first permissions. */
export async function Roles_Create(
  { body, headers }: RequestOf<Shape>,
  context: PortalContext,
): Promise<ReplyOf<Shape>> {
  const written = body.permissionIds.map(canonicalUuid)
  const named = [...new Set(written)]
  const pathOf = (id: string): string => `permissionIds.${written.indexOf(id)}`
  const name = body.name.trim()
  const { reply } = await oncePerKey<ReplyOf<Shape>>(context, {
    ...{ operation: 'Roles_Create', key: headers['Idempotency-Key'], request: body },
    async effect(writing) {
      await lockAccess(writing)
      const refused = await refuseGrant(writing, context, { named, added: named, pathOf })
      if (refused !== undefined) return refused
      const role = { id: uuid(writing.random), name, is_api_assignable: Number(body.isApiAssignable ?? false) }
      if ((await isTaken(writing, name)) || !(await insertRole(writing, role)))
        return refusal(context, problems.roleExists)
      await give(writing, role, named)
      await accessChanged(writing)
      return { status: 201, body: await showRole(writing.transaction, role) }
    },
  })
  return reply
}

/** Whether a role has this name. Every database compares letter case alike. */
async function isTaken({ transaction }: Writing, wanted: string): Promise<boolean> {
  const roles = await transaction.selectFrom('roles').select('name').execute()
  return roles.some(({ name }) => name.toLowerCase() === wanted.toLowerCase())
}

async function insertRole({ transaction }: Writing, role: RoleRow): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('roles')
    .values(role)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows !== 0n
}
