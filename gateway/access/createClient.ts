import { fund } from '../ledger/fund.ts'
import { sha256 } from '../sha256.ts'
import { uuid } from '../uuid.ts'
import type { Writing } from '../writing.ts'
import { createApiKey } from './createApiKey.ts'

export interface NewClient {
  readonly name: string
  readonly allowsAirtime: boolean
  /** Minor units of SLE. */
  readonly float: number
}

/** Makes an active client with a funded float and one API user; the key is shown this once, only its hash is kept. */
export async function createClient(
  writing: Writing,
  { name, allowsAirtime, float }: NewClient,
): Promise<{ readonly clientId: string; readonly apiUserId: string; readonly apiKey: string }> {
  const { transaction, random, now: created_at } = writing
  const [clientId, apiUserId, keyId] = [uuid(random), uuid(random), uuid(random)]
  const apiKey = createApiKey(random)
  await transaction
    .insertInto('clients')
    .values({ id: clientId, name, status: 'Active', allows_airtime: allowsAirtime ? 1 : 0, created_at })
    .execute()
  await transaction
    .insertInto('api_users')
    .values({ id: apiUserId, client_id: clientId, developer_name: name, role: 'ApiUser', is_active: 1, created_at })
    .execute()
  await transaction
    .insertInto('api_keys')
    .values({
      id: keyId,
      api_user_id: apiUserId,
      prefix: apiKey.slice(0, 12),
      hash: sha256(apiKey),
      created_at,
      revoked_at: null,
    })
    .execute()
  await fund(writing, clientId, float)
  return { clientId, apiUserId, apiKey }
}
