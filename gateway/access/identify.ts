import type { Kysely } from 'kysely'
import type { Presented } from '../../specs/openapi/index.ts'
import type { Caller } from '../capability/context.ts'
import type { Tables } from '../database/tables.ts'
import { sha256 } from '../runtime/ids.ts'

/** Finds out whose API key a request presents, and whether that client and user are active. */
export async function identify(
  database: Kysely<Tables>,
  { credentials }: Presented,
): Promise<{ readonly caller: Caller; readonly active: boolean } | undefined> {
  const presented = credentials?.get('ApiKeyBearer')
  if (presented?.type !== 'bearer' || !/^tp_live_[\w-]+$/.test(presented.token)) return undefined
  const row = await database
    .selectFrom('api_keys')
    .innerJoin('api_users', 'api_users.id', 'api_keys.api_user_id')
    .innerJoin('clients', 'clients.id', 'api_users.client_id')
    .where('api_keys.hash', '=', sha256(presented.token))
    .where('api_keys.revoked_at', 'is', null)
    .select([
      'api_users.id',
      'api_users.client_id',
      'api_users.role',
      'api_users.is_active',
      'clients.status',
      'clients.allows_airtime',
    ])
    .executeTakeFirst()
  if (row === undefined) return undefined
  const caller = { apiUserId: row.id, clientId: row.client_id, role: row.role, allowsAirtime: row.allows_airtime === 1 }
  return { caller, active: row.is_active === 1 && row.status === 'Active' }
}
