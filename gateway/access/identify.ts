import type { Kysely } from 'kysely'
import { type Presented, rememberEach } from '../../specs/openapi/index.ts'
import type { Caller, Customer, PortalUser, Services } from '../capability/context.ts'
import { isAmong } from '../database/isAmong.ts'
import type { Tables } from '../database/tables.ts'
import { sha256 } from '../runtime/ids.ts'
import { together } from '../runtime/together.ts'
import { accessVersion } from './accessVersion.ts'
import { customerOf } from './customerTokens.ts'
import { identifySandboxKey } from './identifySandboxKey.ts'
import type { Holder } from './permissions.ts'
import type { ClientRow } from './tables.ts'

/** Who makes a request. */
export interface Identity extends Holder {
  readonly caller?: Caller
  readonly user?: PortalUser
  readonly customer?: Customer
  /** Null where it is nobody's of a client. */
  readonly clientStatus: ClientRow['status'] | null
  /** Whether the user may do anything, whatever the client may. */
  readonly isActive: boolean
  /** When the API key was used last, in ms since the epoch; absent for a session. */
  readonly lastUsedAt?: number | null
}

/** Finds out who presents an API key, the token of a customer or the cookie of a session; undefined where nobody does. @param now ms since the epoch */
export async function identify(
  { database, relaxed, otpSecret }: Pick<Services, 'database' | 'relaxed' | 'otpSecret'>,
  { credentials }: Presented,
  now: number,
): Promise<Identity | undefined> {
  const key = credentials?.get('ApiKeyBearer')
  if (key?.type === 'bearer' && /^tp_live_[\w-]+$/.test(key.token)) return apiUser(database, key.token)
  if (key?.type === 'bearer' && /^tp_test_[\w-]+$/.test(key.token)) return sandboxKey(relaxed, key.token, now)
  const token = credentials?.get('CustomerToken')
  if (token?.type === 'bearer') return customer(database, await customerOf(otpSecret, token.token, now))
  const session = credentials?.get('PortalSession')
  return session?.type === 'apiKey' ? portalUser(database, session.key, now) : undefined
}

async function apiUser(database: Kysely<Tables>, token: string): Promise<Identity | undefined> {
  const row = await database
    .selectFrom('api_keys')
    .innerJoin('api_users', 'api_users.id', 'api_keys.api_user_id')
    .innerJoin('clients', 'clients.id', 'api_users.client_id')
    .where('api_keys.hash', '=', sha256(token))
    .where('api_keys.revoked_at', 'is', null)
    .select(['api_users.id', 'api_users.client_id', 'api_users.role', 'api_users.is_active'])
    .select('api_users.last_used_at')
    .select(['clients.status', 'clients.allows_airtime'])
    .select((row) => row.selectFrom('settings').select('value').where('name', '=', accessVersion).as('version'))
    .executeTakeFirst()
  if (row === undefined) return undefined
  const caller: Caller = {
    ...{ apiUserId: row.id, clientId: row.client_id, allowsAirtime: row.allows_airtime === 1, side: 'live' },
  }
  return {
    ...{ caller, roles: [row.role], apiUserId: row.id, version: row.version ?? '' },
    ...{ clientStatus: row.status, isActive: row.is_active === 1, lastUsedAt: row.last_used_at },
  }
}

/** Whoever holds a sandbox key may do what API users may do, whatever the portal user may whose key it is. */
async function sandboxKey(relaxed: Kysely<Tables>, token: string, now: number): Promise<Identity | undefined> {
  const known = await identifySandboxKey(relaxed, token, now)
  if (known === undefined) return undefined
  const { caller, status, version } = known
  return { caller, roles: ['ApiUser'], version, clientStatus: status, isActive: true }
}

/** A customer needs no permission: its operations are about itself. */
async function customer(database: Kysely<Tables>, id: string | undefined): Promise<Identity | undefined> {
  const row = id === undefined ? undefined : await customerRow(database)(id)
  if (row === undefined) return undefined
  const isActive = row.is_active === 1
  return {
    ...{ roles: [], version: '', clientStatus: null, isActive },
    customer: { id: row.id, email: row.email },
  }
}

/** Customers that one statement finds. */
const mostTogether = 100

/** Finds customers by their ids, as they are when they are asked for. */
const customerRow = rememberEach((database: Kysely<Tables>) =>
  together(mostTogether, async (ids: readonly string[]) => {
    const rows = await database
      .selectFrom('customers')
      .select(['id', 'email', 'is_active'])
      .where(({ ref }) => isAmong(database, ref('id'), ids))
      .execute()
    const byId = new Map(rows.map((row) => [row.id, row]))
    return ids.map((id) => byId.get(id))
  }),
)

async function portalUser(database: Kysely<Tables>, cookie: string, now: number): Promise<Identity | undefined> {
  const sessionId = sha256(cookie)
  const row = await database
    .selectFrom('portal_sessions')
    .innerJoin('portal_users', 'portal_users.id', 'portal_sessions.user_id')
    .leftJoin('clients', 'clients.id', 'portal_users.client_id')
    .where('portal_sessions.id', '=', sessionId)
    .where('portal_sessions.expires_at', '>', now)
    .where('portal_users.deleted_at', 'is', null)
    .select(['portal_users.id', 'portal_users.user_name', 'portal_users.client_id'])
    .select(['clients.status', 'clients.allows_airtime'])
    .select((row) => row.selectFrom('settings').select('value').where('name', '=', accessVersion).as('version'))
    .executeTakeFirst()
  if (row === undefined) return undefined
  const roles = await rolesOf(database, row.id)
  const { id, client_id: clientId } = row
  return {
    ...{ roles, version: row.version ?? '', clientStatus: row.status, isActive: true },
    user: { ...{ id, userName: row.user_name, roles, clientId, sessionId } },
    ...(clientId !== null && {
      caller: { apiUserId: id, clientId, allowsAirtime: row.allows_airtime === 1, side: 'live' as const },
    }),
  }
}

/** The names of the roles of a portal user. */
export async function rolesOf(database: Kysely<Tables>, userId: string): Promise<string[]> {
  const rows = await database
    .selectFrom('portal_user_roles')
    .innerJoin('roles', 'roles.id', 'portal_user_roles.role_id')
    .where('portal_user_roles.user_id', '=', userId)
    .select('roles.name')
    .orderBy('roles.name')
    .execute()
  return rows.map(({ name }) => name)
}
