import type { Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'

/** Frees the jobs and batches that a gateway has claimed; without a name, those of all. */
export async function freeClaims(database: Kysely<Tables>, gateway?: string): Promise<void> {
  const jobs = database.updateTable('jobs').set({ claimed_by: null }).where('claimed_by', 'is not', null)
  await jobs.$if(gateway !== undefined, (query) => query.where('claimed_by', '=', gateway ?? '')).execute()
  const batches = database.updateTable('batches').set({ busy_by: null, busy_until: 0 }).where('busy_by', 'is not', null)
  await batches.$if(gateway !== undefined, (query) => query.where('busy_by', '=', gateway ?? '')).execute()
}

/** Frees what a dead gateway has left behind, unless it has beaten again since its last known beat. */
export async function leftBehind(database: Kysely<Tables>, gateway: string, lastBeat: number): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    await transaction.deleteFrom('gateways').where('id', '=', gateway).where('beats', '=', lastBeat).execute()
    const lives = transaction.selectFrom('gateways').select('id').where('id', '=', gateway)
    if ((await lives.executeTakeFirst()) === undefined) await freeClaims(transaction, gateway)
  })
}
