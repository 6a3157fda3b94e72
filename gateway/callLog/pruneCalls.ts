import type { Kysely } from 'kysely'
import type { ServiceJobHandler, Services } from '../capability/context.ts'
import type { Tables } from '../database/tables.ts'
import { callLog } from './data/callLog.generated.ts'

/** The kind of the job that removes old calls. */
export const pruneCallsJob = 'pruneCalls'

/** How many calls one statement removes: the database is free for others in between. */
const part = 1_000

/** The job that removes calls that were kept for long enough, again and again. */
export const pruneCalls: ServiceJobHandler = async ({ relaxed, clock }, _payload, { goesOn }) => {
  await removeOld(relaxed, clock.now(), goesOn)
  return clock.now() + 1_000 * callLog.prunedEvery
}

/** Removes calls in parts, as long as it may go on. @param now ms since the epoch */
export async function removeOld(database: Kysely<Tables>, now: number, goesOn: () => boolean): Promise<void> {
  let removed = BigInt(part)
  while (removed === BigInt(part) && goesOn()) {
    const old = database
      .selectFrom('api_calls')
      .select('number')
      .where('at', '<=', now - 1_000 * callLog.keptFor)
    const { numDeletedRows } = await database
      .deleteFrom('api_calls')
      .where('number', 'in', old.orderBy('at').limit(part))
      .executeTakeFirstOrThrow()
    removed = numDeletedRows
  }
}

/** Has old calls removed, unless a job does so already. */
export async function schedulePruning({ database, jobs, clock, random }: Services): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    const known = transaction.selectFrom('jobs').select('id').where('kind', '=', pruneCallsJob).limit(1)
    if ((await known.executeTakeFirst()) !== undefined) return
    const now = clock.now()
    const job = { kind: pruneCallsJob, payload: {}, lane: 'other', clientId: '' }
    await jobs.add({ transaction, now, random }, [{ ...job, due: now + 1_000 * callLog.prunedEvery }])
  })
}
