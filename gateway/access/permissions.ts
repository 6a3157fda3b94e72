import type { Kysely } from 'kysely'
import type { AdmissionOptions } from '../capability/definition.ts'
import type { Tables } from '../database/tables.ts'
import type { PermissionRow } from './tables.ts'

/** Who wants to call an operation. */
export interface Holder {
  readonly roles: readonly string[]
  /** Whose overrides count; absent for portal users, who have none. */
  readonly apiUserId?: string | undefined
  /** The version of the rules when the holder was read. */
  readonly version: string
}

/** Whether somebody may call an operation. What no permission covers is denied. SuperAdmin may call everything. */
export type MayCall = (holder: Holder, operationId: string) => Promise<boolean>

/** Which permission decides about each operation, and who holds it. */
interface Rules {
  readonly version: string
  /** By operationId: the id of its permission. */
  readonly deciding: ReadonlyMap<string, string>
  /** By the id of a permission: the names of the roles. */
  readonly holders: ReadonlyMap<string, ReadonlySet<string>>
  /** By the id of an API user, as they are asked for: what was granted and revoked, by permission. */
  readonly overrides: Map<string, ReadonlyMap<string, boolean>>
}

/**
 * Reads the permissions of the database, and again when their version has changed. Where several patterns fit an operation, the one
 * with the most literal segments decides. A permission whose pattern fits no operation grants nothing.
 */
export function createPermissions(database: Kysely<Tables>, covered: AdmissionOptions['covered']): MayCall {
  let rules: Promise<Rules> | undefined
  let version: string | undefined
  return async ({ roles, apiUserId, version: current }, operationId) => {
    if (roles.includes('SuperAdmin')) return true
    if (rules === undefined || version !== current) {
      version = current
      rules = readRules(database, covered, current)
    }
    const { deciding, holders, overrides } = await rules
    const permission = deciding.get(operationId)
    if (permission === undefined) return false
    const override =
      apiUserId === undefined ? undefined : (await overridesOf(database, overrides, apiUserId)).get(permission)
    return override ?? roles.some((role) => holders.get(permission)?.has(role) ?? false)
  }
}

async function readRules(
  database: Kysely<Tables>,
  covered: AdmissionOptions['covered'],
  version: string,
): Promise<Rules> {
  const permissions = await database.selectFrom('permissions').selectAll().orderBy('name').execute()
  const grants = await database
    .selectFrom('role_permissions')
    .innerJoin('roles', 'roles.id', 'role_permissions.role_id')
    .select(['role_permissions.permission_id', 'roles.name'])
    .execute()
  const holders = Map.groupBy(grants, ({ permission_id }) => permission_id)
  return {
    version,
    deciding: decidingPermissions(permissions, covered),
    holders: new Map([...holders].map(([id, rows]) => [id, new Set(rows.map(({ name }) => name))])),
    overrides: new Map(),
  }
}

/** The permission that decides about each operation, by operationId. */
export function decidingPermissions(
  permissions: readonly PermissionRow[],
  covered: AdmissionOptions['covered'],
): ReadonlyMap<string, string> {
  const deciding = new Map<string, PermissionRow>()
  for (const permission of permissions) {
    for (const id of covered(permission.http_method, permission.route_pattern)) {
      const other = deciding.get(id)
      if (other === undefined || literals(permission) > literals(other)) deciding.set(id, permission)
    }
  }
  return new Map([...deciding].map(([id, permission]) => [id, permission.id]))
}

function literals({ route_pattern }: PermissionRow): number {
  return route_pattern.split('/').filter((part) => !part.startsWith('{')).length
}

async function overridesOf(
  database: Kysely<Tables>,
  known: Rules['overrides'],
  apiUserId: string,
): Promise<ReadonlyMap<string, boolean>> {
  const found = known.get(apiUserId)
  if (found !== undefined) return found
  const rows = await database
    .selectFrom('permission_overrides')
    .select(['permission_id', 'is_allowed'])
    .where('api_user_id', '=', apiUserId)
    .execute()
  const read = new Map(rows.map(({ permission_id, is_allowed }) => [permission_id, is_allowed === 1]))
  known.set(apiUserId, read)
  return read
}
