import type { Writing } from '../database/writing.ts'
import { sha256, uuid } from '../runtime/ids.ts'
import type { Random } from '../runtime/random.ts'
import type { ApiKeyRow, ApiUserRow } from './tables.ts'

export interface NewApiUser {
  readonly clientId: string
  readonly developerName: string
  /** Null where its one-time passwords go to the client. */
  readonly email: string | null
  /** In E.164, as `email`. */
  readonly phone: string | null
  /** The name of a role that API users may have. */
  readonly role: string
}

export interface DrawnApiUser {
  readonly id: string
  readonly keyId: string
  /** Only its hash is stored. */
  readonly apiKey: string
}

export type AddedApiUser = Pick<DrawnApiUser, 'id' | 'apiKey'>

/** Makes an API user of a client, with one key; undefined where an API user of the client has the address. */
export async function addApiUser(
  { transaction, random, now: created_at }: Writing,
  { clientId, developerName, ...user }: NewApiUser,
  { id, keyId, apiKey }: DrawnApiUser = drawApiUser(random),
): Promise<AddedApiUser | undefined> {
  const row: ApiUserRow = {
    ...{ id, client_id: clientId, developer_name: developerName, ...user },
    ...{ is_active: 1, created_at, last_used_at: null },
  }
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('api_users')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  if (numInsertedOrUpdatedRows === 0n) return undefined
  const key: ApiKeyRow = {
    ...{ id: keyId, api_user_id: id, created_at },
    ...{ prefix: apiKey.slice(0, 12), hash: sha256(apiKey), revoked_at: null },
  }
  await transaction.insertInto('api_keys').values(key).execute()
  return { id, apiKey }
}

/** The ids of a new API user and its key of 256 random bits. */
export function drawApiUser(random: Random): DrawnApiUser {
  const [id, keyId] = [uuid(random), uuid(random)]
  return { id, keyId, apiKey: `tp_live_${Buffer.from(random.bytes(32)).toString('base64url')}` }
}
