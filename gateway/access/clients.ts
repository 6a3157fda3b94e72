import type { Kysely } from 'kysely'
import { fund } from '../accounts/float.ts'
import { keepSetting } from '../database/settings.ts'
import type { Tables } from '../database/tables.ts'
import type { Writing } from '../database/writing.ts'
import type { Clock } from '../runtime/clock.ts'
import { sha256, uuid } from '../runtime/ids.ts'
import { minorUnits } from '../runtime/money.ts'
import type { Random } from '../runtime/random.ts'
import { addApiUser, type DrawnApiUser, drawApiUser } from './addApiUser.ts'
import { demoClient } from './data/demoClient.generated.ts'
import { createDemoUsers, type DemoPortal, drawDemoPortal } from './demoUsers.ts'
import { giveSender } from './senders.ts'
import type { ClientRow } from './tables.ts'

export interface NewClient {
  /** @default drawn */
  readonly id?: string | undefined
  readonly name: string
  readonly allowsAirtime: boolean
  /** Minor units of SLE. */
  readonly float: number
  /** @default 'Active' */
  readonly status?: ClientRow['status']
  /** What it may pay a day in UTC, in minor units of SLE. @default that of the fraud rule */
  readonly dailyLimit?: number
  /** @default none */
  readonly email?: string
  readonly phone?: string
  /** A name or short code under which it may send messages, and no other client from then on. @default none */
  readonly senderId?: string
}

/** Makes a client with a funded float and one API user. Resolves with the API key, of which only the hash is stored. */
export async function createClient(
  writing: Writing,
  { id, name, allowsAirtime, float, status = 'Active', dailyLimit, email, phone, senderId }: NewClient,
): Promise<string> {
  const { transaction, random, now: created_at } = writing
  const { clientId: drawnId, apiUser } = drawClient(random)
  const clientId = id ?? drawnId
  const client: ClientRow = {
    ...{ id: clientId, name, status, created_at },
    client_type: 'Company',
    allows_airtime: allowsAirtime ? 1 : 0,
    ...{ daily_limit: dailyLimit ?? null, email: email ?? null, phone: phone ?? null, sandbox_of: null },
    ...withoutRegistration,
  }
  await transaction.insertInto('clients').values(client).execute()
  // Its one-time passwords go to the client.
  const user = { clientId, developerName: name, email: null, phone: null, role: 'ApiUser' }
  await addApiUser(writing, user, apiUser)
  await fund(writing, clientId, float)
  if (senderId !== undefined) await giveSender(writing, clientId, senderId)
  return apiUser.apiKey
}

/** What a client has that nobody has registered. */
export const withoutRegistration = {
  ...{ contact_person: null, address: null, city: null, state: null, country: null },
  ...{ approved_at: null, approved_by: null, rejection_reason: null },
}

function drawClient(random: Random): { readonly clientId: string; readonly apiUser: DrawnApiUser } {
  return { clientId: uuid(random), apiUser: drawApiUser(random) }
}

/** The key that the demo client of an empty database would get from this source, if the database has it and it is not revoked. */
export async function keptDemoKey(database: Kysely<Tables>, random: Random): Promise<string | undefined> {
  const { apiKey } = drawClient(random).apiUser
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
    const clients = transaction.selectFrom('clients').select('id').where('sandbox_of', 'is', null)
    const isEmpty = (await clients.limit(1).executeTakeFirst()) === undefined
    if (!isEmpty || !(await keepSetting(transaction, 'demoClient', 'made')).fresh) return undefined
    const float = minorUnits(demoClient.float)
    const now = clock.now()
    const apiKey = await createClient({ transaction, random, now }, { ...demoClient, float })
    const { id } = await clients.executeTakeFirstOrThrow()
    const portal = drawDemoPortal(people)
    await createDemoUsers({ transaction, random: people, now }, portal, id)
    return { apiKey, portal }
  })
}
