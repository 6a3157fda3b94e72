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
    allows_airtime: allowsAirtime ? 1 : 0,
    ...{ email: email ?? null, phone: phone ?? null, sandbox_of: null },
  }
  const user: ApiUserRow = {
    ...{ id: apiUserId, client_id: clientId, developer_name: name, created_at },
    role: 'ApiUser',
    is_active: 1,
  }
  const key: ApiKeyRow = {
    ...{ id: keyId, api_user_id: apiUserId, created_at },
    prefix: apiKey.slice(0, 12),
    hash: sha256(apiKey),
    revoked_at: null,
  }
  await transaction.insertInto('clients').values(client).execute()
  await transaction.insertInto('api_users').values(user).execute()
  await transaction.insertInto('api_keys').values(key).execute()
  await fund(writing, clientId, float)
  return apiKey
}

function drawClient(random: Random): { clientId: string; apiUserId: string; keyId: string; apiKey: string } {
  const [clientId, apiUserId, keyId] = [uuid(random), uuid(random), uuid(random)]
  return { clientId, apiUserId, keyId, apiKey: `tp_live_${Buffer.from(random.bytes(32)).toString('base64url')}` }
}

/** The key that the demo client of an empty database would get from this source, if the database has it and it is not revoked. */
export async function keptDemoKey(database: Kysely<Tables>, random: Random): Promise<string | undefined> {
  const { apiKey } = drawClient(random)
  const kept = database.selectFrom('api_keys').select('id').where('hash', '=', sha256(apiKey))
  return (await kept.where('revoked_at', 'is', null).executeTakeFirst()) === undefined ? undefined : apiKey
}

/** Makes the demo client in an empty database and returns its API key; nothing where there are clients already. */
export async function seedDemoClient(
  database: Kysely<Tables>,
  clock: Clock,
  random: Random,
): Promise<string | undefined> {
  return database.transaction().execute(async (transaction) => {
    const clients = transaction.selectFrom('clients').select('id').where('sandbox_of', 'is', null)
    if (
      (await clients.limit(1).executeTakeFirst()) !== undefined ||
      !(await keepSetting(transaction, 'demoClient', 'made')).fresh
    )
      return undefined
    const float = minorUnits(demoClient.float)
    return createClient({ transaction, random, now: clock.now() }, { ...demoClient, float })
  })
}
