import type { Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'
import type { Writing } from '../database/writing.ts'
import type { BatchRow } from './tables.ts'

/** How long a batch stays busy at most, in ms: its gateway may live and fail to free it. */
const longest = 600_000

/** Takes a client's batch for one process or retry at a time. */
export async function takeBatch(
  { transaction, now }: Writing,
  { id, clientId, gateway }: { readonly id: string; readonly clientId: string; readonly gateway: string },
): Promise<BatchRow | 'unknown' | 'busy'> {
  const own = transaction.selectFrom('batches').select('id').where('id', '=', id).where('client_id', '=', clientId)
  if ((await own.executeTakeFirst()) === undefined) return 'unknown'
  const taken = await transaction
    .updateTable('batches')
    .set({ busy_until: now + longest, busy_by: gateway })
    .where('id', '=', id)
    .where('busy_until', '<=', now)
    .returningAll()
    .executeTakeFirst()
  return taken ?? 'busy'
}

/** Lets the next process or retry of a batch begin. */
export async function freeBatch(database: Kysely<Tables>, id: string): Promise<void> {
  await database.updateTable('batches').set({ busy_until: 0, busy_by: null }).where('id', '=', id).execute()
}
