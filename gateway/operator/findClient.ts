import type { Kysely } from 'kysely'
import type { ClientRow } from '../access/tables.ts'
import type { Tables } from '../database/tables.ts'

/** The client with this id or name. Throws when there is none, or several have the name. */
export async function findClient(database: Kysely<Tables>, named: string): Promise<ClientRow> {
  const clients = await database
    .selectFrom('clients')
    .selectAll()
    .where((row) => row.or([row('id', '=', named.toLowerCase()), row('name', '=', named)]))
    .where('sandbox_of', 'is', null)
    .orderBy('created_at')
    .execute()
  const [client, other] = clients
  if (client === undefined) throw new Error(`there is no client ${named}: \`railyard gateway client list\` shows them`)
  if (other !== undefined)
    throw new Error(
      `${clients.length} clients are named ${named}: name one by id, ${clients.map(({ id }) => id).join(' or ')}`,
    )
  return client
}
