import type { Kysely } from 'kysely'
import type { components } from '../../specs/types/gateway.generated.ts'
import { lockAccess } from '../access/lockAccess.ts'
import type { PermissionRow, RoleRow } from '../access/tables.ts'
import type { Visit } from '../capability/context.ts'
import { insertRows } from '../database/insertRows.ts'
import type { Tables } from '../database/tables.ts'
import type { Writing } from '../database/writing.ts'
import { canonicalUuid } from '../runtime/ids.ts'
import { type Refusal, refusal } from '../runtime/problems.ts'
import { representPermission, sorted } from './permissionRows.ts'
import { problems } from './problems.ts'

type Role = components['schemas']['Role']

/** The wire form of a role. */
export function representRole({ id, name, is_api_assignable }: RoleRow, permissions: readonly PermissionRow[]): Role {
  return {
    ...{ roleId: id, name, isApiAssignable: is_api_assignable === 1 },
    permissions: sorted(permissions).map(representPermission),
  }
}

/** A role with what it holds, as it is now. */
export async function showRole(database: Kysely<Tables>, role: RoleRow): Promise<Role> {
  const held = database
    .selectFrom('role_permissions')
    .innerJoin('permissions', 'permissions.id', 'role_permissions.permission_id')
    .selectAll('permissions')
    .where('role_permissions.role_id', '=', role.id)
  return representRole(role, await held.execute())
}

/** Finds a role that may be changed, and holds back other changes of access until the transaction ends; a refusal where there is none. */
export async function openRole(
  writing: Writing,
  context: Visit,
  roleId: string,
): Promise<RoleRow | Refusal<typeof problems.roleUnknown | typeof problems.roleClosed>> {
  await lockAccess(writing)
  const found = writing.transaction.selectFrom('roles').selectAll().where('id', '=', canonicalUuid(roleId))
  const role = await found.executeTakeFirst()
  if (role === undefined) return refusal(context, problems.roleUnknown)
  return role.name === 'SuperAdmin' ? refusal(context, problems.roleClosed) : role
}

/** The ids of the permissions that a role holds. */
export async function permissionsOf({ transaction }: Writing, { id }: RoleRow): Promise<string[]> {
  const held = transaction.selectFrom('role_permissions').select('permission_id').where('role_id', '=', id)
  return (await held.execute()).map(({ permission_id }) => permission_id)
}

/** Gives a role permissions that it does not hold yet. */
export async function give({ transaction }: Writing, { id }: RoleRow, permissionIds: readonly string[]): Promise<void> {
  const rows = permissionIds.map((permission_id) => ({ role_id: id, permission_id }))
  await insertRows(transaction, 'role_permissions', rows)
}
