import type { Writing } from '../database/writing.ts'
import { uuid } from '../runtime/ids.ts'
import { drawApiKey, keyRow } from './clients.ts'
import type { ApiUserRow } from './tables.ts'

export interface AddedApiUser {
  readonly id: string
  /** Only its hash is stored. */
  readonly apiKey: string
}

/** Makes an API user of a client, with the role ApiUser and one key. */
export async function addApiUser(
  { transaction, random, now: created_at }: Writing,
  {
    clientId,
    developerName,
    email,
    phone,
  }: {
    readonly clientId: string
    readonly developerName: string
    readonly email: string | null
    readonly phone: string | null
  },
): Promise<AddedApiUser> {
  const [id, keyId, apiKey] = [uuid(random), uuid(random), drawApiKey(random)]
  const user: ApiUserRow = {
    ...{ id, client_id: clientId, developer_name: developerName, email, phone },
    ...{ role: 'ApiUser', is_active: 1, created_at },
  }
  await transaction.insertInto('api_users').values(user).execute()
  await transaction
    .insertInto('api_keys')
    .values(keyRow(apiKey, { id: keyId, api_user_id: id, created_at }))
    .execute()
  return { id, apiKey }
}
