import { drawApiKey, keyRow } from '../access/clients.ts'
import type { ApiUserRow } from '../access/tables.ts'
import type { Services } from '../capability/context.ts'
import type { Writing } from '../database/writing.ts'
import { postMail } from '../mail/postMail.ts'
import { uuid } from '../runtime/ids.ts'
import { keyMail } from './data/keyMail.generated.ts'

export interface NewApiUser {
  readonly clientId: string
  readonly developerName: string
  readonly email: string
  /** In E.164. */
  readonly phone: string
  /** The name of a role that API users may have. */
  readonly role: string
}

export interface CreatedApiUser {
  readonly id: string
  /** Stored nowhere but in the mail to the developer. */
  readonly apiKey: string
}

/**
 * Makes an API user and mails its key; undefined where an API user of the client has the address. Lock the client before. Sweep the jobs
 * when the transaction has been committed.
 */
export async function createApiUser(
  services: Pick<Services, 'mail' | 'jobs'>,
  writing: Writing,
  { clientId, developerName, email, phone, role }: NewApiUser,
): Promise<CreatedApiUser | undefined> {
  const { transaction, random, now } = writing
  const [id, keyId, apiKey] = [uuid(random), uuid(random), drawApiKey(random)]
  const row: ApiUserRow = {
    ...{ id, client_id: clientId, developer_name: developerName, email, phone, role },
    ...{ is_active: 1, created_at: now, last_used_at: null },
  }
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('api_users')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  if (numInsertedOrUpdatedRows === 0n) return undefined
  await transaction
    .insertInto('api_keys')
    .values(keyRow(apiKey, { id: keyId, api_user_id: id, created_at: now }))
    .execute()
  await postMail(services, writing, {
    ...{ clientId, recipient: email, subject: 'Your API key', body: message(developerName, apiKey) },
    usefulUntil: now + 1_000 * keyMail.usefulFor,
  })
  return { id, apiKey }
}

function message(developerName: string, apiKey: string): string {
  return [
    `${developerName}, this is your API key:`,
    apiKey,
    'Send it as "Authorization: Bearer tp_live_…". It is not shown again. Whoever has it can pay in the name of your client.',
  ].join('\n\n')
}
