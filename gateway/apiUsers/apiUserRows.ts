import type { Kysely, Selectable } from 'kysely'
import type { components } from '../../specs/types/gateway.generated.ts'
import type { ApiUserRow } from '../access/tables.ts'
import type { PortalUser } from '../capability/context.ts'
import type { Tables } from '../database/tables.ts'
import { isoTime } from '../runtime/clock.ts'

/** An API user with what other tables say about it. */
export interface KnownApiUser extends Selectable<ApiUserRow> {
  /** Null where no role has the name. */
  readonly role_id: string | null
  /** Of its newest key; null where all are revoked. */
  readonly prefix: string | null
}

/** The API users that a portal user may see, the oldest first: all for the staff, those of its client for others. */
export async function readApiUsers(
  database: Kysely<Tables>,
  { clientId }: Pick<PortalUser, 'clientId'>,
  id?: string,
): Promise<KnownApiUser[]> {
  return database
    .selectFrom('api_users')
    .leftJoin('roles', 'roles.name', 'api_users.role')
    .selectAll('api_users')
    .select('roles.id as role_id')
    .select((row) =>
      row
        .selectFrom('api_keys')
        .select('api_keys.prefix')
        .whereRef('api_keys.api_user_id', '=', 'api_users.id')
        .where('api_keys.revoked_at', 'is', null)
        .orderBy('api_keys.created_at', 'desc')
        .orderBy('api_keys.id')
        .limit(1)
        .as('prefix'),
    )
    .$if(clientId !== null, (query) => query.where('api_users.client_id', '=', clientId ?? ''))
    .$if(id !== undefined, (query) => query.where('api_users.id', '=', id ?? ''))
    .orderBy('api_users.created_at')
    .orderBy('api_users.developer_name')
    .orderBy('api_users.id')
    .execute()
}

/** The wire form of an API user: nothing of its key but the first characters. */
export function representApiUser(user: KnownApiUser): components['schemas']['ApiUser'] {
  return {
    ...{ apiUserId: user.id, clientId: user.client_id, developerName: user.developer_name },
    ...{ developerEmail: user.email, developerPhoneNumber: user.phone },
    ...{ roleId: user.role_id, roleName: user.role, keyPrefix: user.prefix, isActive: user.is_active === 1 },
    createdAt: isoTime(user.created_at),
    lastUsedAt: user.last_used_at === null ? null : isoTime(user.last_used_at),
  }
}
