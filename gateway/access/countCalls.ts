import { type Kysely, sql } from 'kysely'
import type { Tables } from '../database/tables.ts'
import type { Clock } from '../runtime/clock.ts'
import { sha256 } from '../runtime/ids.ts'

export interface CallLimit {
  readonly calls: number
  /** Seconds. A window begins with the first call in it. */
  readonly window: number
}

/** Counts a call; seconds to wait where there were too many in this window. */
export type CountCall = (subject: string, limit: CallLimit) => Promise<number | undefined>

/** Counts for one gateway. @param most subjects: the one that was counted first makes room for a new one. @default no limit */
export function countInMemory(clock: Clock, most = Number.POSITIVE_INFINITY): CountCall {
  const windows = new Map<string, { readonly ends: number; count: number }>()
  return async (subject, { calls, window }) => {
    const now = clock.now()
    const found = windows.get(subject)
    if (found !== undefined && found.ends > now) {
      found.count += 1
      return found.count > calls ? secondsUntil(found.ends, now) : undefined
    }
    windows.delete(subject)
    const [first] = windows.keys()
    if (windows.size >= most && first !== undefined) windows.delete(first)
    const ends = now + 1_000 * window
    windows.set(subject, { ends, count: 1 })
    return calls < 1 ? secondsUntil(ends, now) : undefined
  }
}

/** Counts in the database, so that a limit holds for all gateways on it, also for calls at the same time. */
export function countInDatabase(database: Kysely<Tables>, clock: Clock): CountCall {
  return async (subject, { calls, window }) => {
    const now = clock.now()
    const ends = now + 1_000 * window
    const { count, ends_at } = await database
      .insertInto('visit_counts')
      .values({ id: sha256(subject), count: 1, ends_at: ends })
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet({
          count: sql<number>`case when visit_counts.ends_at <= ${now} then 1 else visit_counts.count + 1 end`,
          ends_at: sql<number>`case when visit_counts.ends_at <= ${now} then ${ends} else visit_counts.ends_at end`,
        }),
      )
      .returning(['count', 'ends_at'])
      .executeTakeFirstOrThrow()
    if (count === 1) await forgetOne(database, now)
    return count > calls ? secondsUntil(ends_at, now) : undefined
  }
}

/** Each new window removes one that is over, so that the table does not grow for ever. */
async function forgetOne(database: Kysely<Tables>, now: number): Promise<void> {
  await database
    .deleteFrom('visit_counts')
    .where('id', '=', (query) =>
      query.selectFrom('visit_counts').select('id').where('ends_at', '<=', now).orderBy('ends_at').limit(1),
    )
    .where('ends_at', '<=', now)
    .execute()
}

function secondsUntil(ends: number, now: number): number {
  return Math.ceil((ends - now) / 1_000)
}
