import type { Kysely } from 'kysely'
import type { ClientRow } from '../access/tables.ts'
import type { PortalContext, PortalUser } from '../capability/context.ts'
import type { Tables } from '../database/tables.ts'
import type { Writing } from '../database/writing.ts'
import { canonicalUuid } from '../runtime/ids.ts'

/** The clients that a portal user sees, the oldest first: staff all of them, a user of a client its own. Nobody sees sandboxes here. */
export function visibleClients(database: Kysely<Tables>, { clientId }: PortalUser): Promise<ClientRow[]> {
  return database
    .selectFrom('clients')
    .selectAll()
    .where('sandbox_of', 'is', null)
    .$if(clientId !== null, (query) => query.where('id', '=', clientId ?? ''))
    .orderBy('created_at')
    .orderBy('id')
    .execute()
}

/** A client that the caller sees; undefined for another one, and for one that is unknown. */
export async function visibleClient(
  { database, user }: PortalContext,
  written: string,
): Promise<ClientRow | undefined> {
  const id = canonicalUuid(written)
  if (!isVisible(user, id)) return undefined
  return database
    .selectFrom('clients')
    .selectAll()
    .where('id', '=', id)
    .where('sandbox_of', 'is', null)
    .executeTakeFirst()
}

/** The same, with its row locked until the transaction ends. */
export async function lockVisibleClient(
  { transaction }: Writing,
  user: PortalUser,
  written: string,
): Promise<ClientRow | undefined> {
  const id = canonicalUuid(written)
  if (!isVisible(user, id)) return undefined
  return transaction
    .updateTable('clients')
    .set((row) => ({ status: row.ref('status') }))
    .where('id', '=', id)
    .where('sandbox_of', 'is', null)
    .returningAll()
    .executeTakeFirst()
}

function isVisible({ clientId }: PortalUser, id: string): boolean {
  return clientId === null || clientId === id
}
