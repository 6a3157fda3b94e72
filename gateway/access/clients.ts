import type { Kysely } from 'kysely'
import { fund } from '../accounts/float.ts'
import { keepSetting } from '../database/settings.ts'
import type { Tables } from '../database/tables.ts'
import type { Writing } from '../database/writing.ts'
import type { Clock } from '../runtime/clock.ts'
import { sha256, uuid } from '../runtime/ids.ts'
import { minorUnits } from '../runtime/money.ts'
import type { Random } from '../runtime/random.ts'
import { demoClient } from './data/demoClient.generated.ts'
import { createDemoUsers, type DemoPortal, drawDemoPortal } from './demoUsers.ts'
import type { ApiKeyRow, ApiUserRow, ClientRow } from './tables.ts'

export interface NewClient {
  readonly name: string
  readonly allowsAirtime: boolean
  /** Minor units of SLE. */
  readonly float: number
  /** @default 'Active' */
  readonly status?: ClientRow['status']
  /** @default none */
  readonly email?: string
  readonly phone?: string
}

/** Makes a client with a funded float and one API user. Resolves with the API key, of which only the hash is stored. */
export async function createClient(
  writing: Writing,
  { name, allowsAirtime, float, status = 'Active', email, phone }: NewClient,
): Promise<string> {
  const { transaction, random, now: created_at } = writing
  const { clientId, apiUserId, keyId, apiKey } = drawClient(random)
  const client: ClientRow = {
    ...{ id: clientId, name, status, created_at },
    client_type: 'Company',
    allows_airtime: allowsAirtime ? 1 : 0,
    ...{ email: email ?? null, phone: phone ?? null },
    ...withoutRegistration,
  }
  const user: ApiUserRow = {
    ...{ id: apiUserId, client_id: clientId, developer_name: name, created_at },
    // Its one-time passwords go to the client.
    ...{ email: null, phone: null },
    role: 'ApiUser',
    is_active: 1,
  }
  const key = keyRow(apiKey, { id: keyId, api_user_id: apiUserId, created_at })
  await transaction.insertInto('clients').values(client).execute()
  await transaction.insertInto('api_users').values(user).execute()
  await transaction.insertInto('api_keys').values(key).execute()
  await fund(writing, clientId, float)
  return apiKey
}

/** What a client has that nobody has registered. */
const withoutRegistration = {
  ...{ contact_person: null, address: null, city: null, state: null, country: null },
  ...{ approved_at: null, approved_by: null, rejection_reason: null },
}

/** The row of an API key, which has its hash only. */
export function keyRow(apiKey: string, row: Pick<ApiKeyRow, 'id' | 'api_user_id' | 'created_at'>): ApiKeyRow {
  return { ...row, prefix: apiKey.slice(0, 12), hash: sha256(apiKey), revoked_at: null }
}

/** A new API key of 256 random bits. */
export function drawApiKey(random: Random): string {
  return `tp_live_${Buffer.from(random.bytes(32)).toString('base64url')}`
}

function drawClient(random: Random): { clientId: string; apiUserId: string; keyId: string; apiKey: string } {
  const [clientId, apiUserId, keyId] = [uuid(random), uuid(random), uuid(random)]
  return { clientId, apiUserId, keyId, apiKey: drawApiKey(random) }
}

/** The key that the demo client of an empty database would get from this source, if the database has it and it is not revoked. */
export async function keptDemoKey(database: Kysely<Tables>, random: Random): Promise<string | undefined> {
  const { apiKey } = drawClient(random)
  const kept = database.selectFrom('api_keys').select('id').where('hash', '=', sha256(apiKey))
  return (await kept.where('revoked_at', 'is', null).executeTakeFirst()) === undefined ? undefined : apiKey
}

/** How the demo client is reached, of which only hashes are stored. */
export interface Demo {
  readonly apiKey: string
  readonly portal: DemoPortal
}

/**
 * Makes the demo client and its portal users in an empty database; nothing where there are clients already.
 * @param people gives the users and their password, so that ids and the key do not depend on them
 */
export async function seedDemoClient(
  database: Kysely<Tables>,
  clock: Clock,
  random: Random,
  people: Random,
): Promise<Demo | undefined> {
  return database.transaction().execute(async (transaction) => {
    const client = await transaction.selectFrom('clients').select('id').limit(1).executeTakeFirst()
    if (client !== undefined || !(await keepSetting(transaction, 'demoClient', 'made')).fresh) return undefined
    const float = minorUnits(demoClient.float)
    const now = clock.now()
    const apiKey = await createClient({ transaction, random, now }, { ...demoClient, float })
    const { id } = await transaction.selectFrom('clients').select('id').executeTakeFirstOrThrow()
    const portal = drawDemoPortal(people)
    await createDemoUsers({ transaction, random: people, now }, portal, id)
    return { apiKey, portal }
  })
}
