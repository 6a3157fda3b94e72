import type { Kysely } from 'kysely'
import type { Permission } from '../capability/capability.ts'
import { keepSetting } from '../database/settings.ts'
import type { Tables } from '../database/tables.ts'
import { sha256 } from '../runtime/ids.ts'
import { accessVersion } from './accessVersion.ts'
import { roles } from './data/roles.generated.ts'

/**
 * Stores the roles and permissions that the gateway brings. A permission is given to its roles when it is stored for the first time, so
 * what an administrator has changed since stays as it is. Several gateways may do so at once: ids follow from names.
 */
export async function seedRoles(database: Kysely<Tables>, permissions: readonly Permission[]): Promise<void> {
  await keepSetting(database, accessVersion, '1')
  const known = new Set((await database.selectFrom('permissions').select('name').execute()).map(({ name }) => name))
  const missing = permissions.filter(({ name }) => !known.has(name))
  const rows = roles.map(({ name, isApiAssignable }) => ({
    ...{ id: idOf('role', name), name },
    is_api_assignable: Number(isApiAssignable),
  }))
  await database.transaction().execute(async (transaction) => {
    await transaction
      .insertInto('roles')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    for (const { name, httpMethod, routePattern, roles: holders } of missing) {
      const permission_id = idOf('permission', name)
      const row = { id: permission_id, name, http_method: httpMethod, route_pattern: routePattern.toLowerCase() }
      const { numInsertedOrUpdatedRows } = await transaction
        .insertInto('permissions')
        .values(row)
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirstOrThrow()
      if (numInsertedOrUpdatedRows === 0n) continue
      const grants = [...new Set([...holders, 'SuperAdmin'])].map((role) => ({
        role_id: idOf('role', role),
        permission_id,
      }))
      await transaction.insertInto('role_permissions').values(grants).execute()
    }
  })
}

/** A UUID that follows from a name. */
function idOf(kind: 'role' | 'permission', name: string): string {
  const digits = sha256(`${kind} ${name}`)
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `5${digits.slice(13, 16)}`,
    `8${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ].join('-')
}
