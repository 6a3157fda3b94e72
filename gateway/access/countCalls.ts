import { type Kysely, sql } from 'kysely'
import type { Tables } from '../database/tables.ts'
import type { Clock } from '../runtime/clock.ts'
import { sha256 } from '../runtime/ids.ts'
import { together } from '../runtime/together.ts'

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

/** A call that waits to be counted. */
interface Counted {
  readonly id: string
  readonly limit: CallLimit
}

/** Calls that one statement counts. */
const mostTogether = 100

/**
 * Counts in the database, so that a limit holds for all gateways on it, also for calls at the same time. Calls that come while others are
 * being counted are counted together after them, each as one.
 */
export function countInDatabase(database: Kysely<Tables>, clock: Clock): CountCall {
  const count = together(mostTogether, (calls: readonly Counted[]) => countTogether(database, clock.now(), calls))
  return (subject, limit) => count({ id: sha256(subject), limit })
}

async function countTogether(
  database: Kysely<Tables>,
  now: number,
  calls: readonly Counted[],
): Promise<(number | undefined)[]> {
  const bySubject = Map.groupBy(calls, ({ id }) => id)
  // In the order of the ids, so that two gateways do not wait for each other's rows in turn.
  const subjects = [...bySubject].toSorted(([one], [other]) => (one < other ? -1 : 1))
  const rows = subjects.map(([id, [first, ...others]]) => ({
    ...{ id, count: 1 + others.length, ends_at: now + 1_000 * (first?.limit.window ?? 0) },
  }))
  const counted = await database
    .insertInto('visit_counts')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet({
        count: sql<number>`case when visit_counts.ends_at <= ${now} then 0 else visit_counts.count end + excluded.count`,
        ends_at: sql<number>`case when visit_counts.ends_at <= ${now} then excluded.ends_at else visit_counts.ends_at end`,
      }),
    )
    .returning(['id', 'count', 'ends_at'])
    .execute()
  const waits = new Map<Counted, number>()
  for (const { id, count, ends_at } of counted) {
    const own = bySubject.get(id) ?? []
    const before = count - own.length
    if (before === 0) await forgetOne(database, now)
    for (const [place, call] of own.entries())
      if (before + place + 1 > call.limit.calls) waits.set(call, secondsUntil(ends_at, now))
  }
  return calls.map((call) => waits.get(call))
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
