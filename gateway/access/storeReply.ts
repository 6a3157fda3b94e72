import type { Kysely } from 'kysely'
import type { Reply } from '../../specs/openapi/index.ts'
import type { Tables } from '../database/tables.ts'

/** Keeps the reply that a repeated request shall get. */
export async function storeReply(database: Kysely<Tables>, id: string, reply: Reply): Promise<void> {
  await database
    .updateTable('idempotency_keys')
    .set({ reply: JSON.stringify(reply) })
    .where('id', '=', id)
    .execute()
}
