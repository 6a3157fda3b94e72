import type { Kysely } from 'kysely'
import type { components } from '../../specs/types/gateway.generated.ts'
import type { PermissionRow } from '../access/tables.ts'
import { isAmong } from '../database/isAmong.ts'
import type { Tables } from '../database/tables.ts'
import { representPermission, sorted } from '../roles/permissionRows.ts'
import type { KnownApiUser } from './apiUserRows.ts'

/** The override of one permission. */
export interface OverrideRow extends PermissionRow {
  readonly api_user_id: string
  readonly is_allowed: number
}

/** The overrides of API users with their permissions, by the id of the API user. */
export async function readOverrides(
  database: Kysely<Tables>,
  users: readonly KnownApiUser[],
): Promise<ReadonlyMap<string, readonly OverrideRow[]>> {
  const ids = users.map(({ id }) => id)
  const rows = await database
    .selectFrom('permission_overrides')
    .innerJoin('permissions', 'permissions.id', 'permission_overrides.permission_id')
    .selectAll('permissions')
    .select(['permission_overrides.api_user_id', 'permission_overrides.is_allowed'])
    .where((row) => isAmong(database, row.ref('permission_overrides.api_user_id'), ids))
    .execute()
  return Map.groupBy(rows, ({ api_user_id }) => api_user_id)
}

/** The wire form of an API user with its overrides. */
export function representOverrides(
  { id, developer_name, client_id }: KnownApiUser,
  overrides: readonly OverrideRow[] = [],
): components['schemas']['ApiUserOverrides'] {
  return {
    ...{ apiUserId: id, developerName: developer_name, clientId: client_id },
    overrides: sorted(overrides).map((row) => ({ ...representPermission(row), isAllowed: row.is_allowed === 1 })),
  }
}
