import type { Kysely } from 'kysely'
import type { ClientRow } from '../access/tables.ts'
import type { Tables } from '../database/tables.ts'
import { findClient } from './findClient.ts'

/** The sandbox of the client with this id or name, or of the member of staff with this user name. Throws when there is none. */
export async function findSandbox(database: Kysely<Tables>, named: string): Promise<ClientRow> {
  const users = database.selectFrom('portal_users').select('id').where('user_name', '=', named.toLowerCase())
  const owner = (await users.where('client_id', 'is', null).executeTakeFirst()) ?? (await findClient(database, named))
  const sandboxes = database.selectFrom('clients').selectAll().where('sandbox_of', '=', owner.id)
  const found = await sandboxes.executeTakeFirst()
  if (found !== undefined) return found
  throw new Error(
    `${named} has no sandbox yet: the first key that one of its users makes with SandboxApiKeys_Create opens it`,
  )
}
