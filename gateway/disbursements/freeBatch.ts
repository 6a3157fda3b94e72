import type { Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'

/** Lets the next process or retry of a batch begin. */
export async function freeBatch(database: Kysely<Tables>, id: string): Promise<void> {
  await database.updateTable('batches').set({ busy_until: 0 }).where('id', '=', id).execute()
}
