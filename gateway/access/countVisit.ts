import { sql } from 'kysely'
import type { Visit } from '../capability/context.ts'
import { sha256 } from '../runtime/ids.ts'
import { type Refusal, refusal } from '../runtime/problems.ts'
import { visits } from './data/visits.generated.ts'
import { networkOf } from './networkOf.ts'
import { problems } from './problems.ts'

export interface VisitLimit {
  readonly calls: number
  /** Seconds. */
  readonly window: number
}

/** Counts a call of a public operation for its address; a refusal where there were too many. */
export function countAddress(
  visit: Visit,
  operation: keyof typeof visits,
): Promise<Refusal<typeof problems.tooManyRequests> | undefined> {
  return countVisit(visit, `${operation} from ${networkOf(visit.address)}`, visits[operation])
}

/**
 * Counts a call in the database, so that a limit holds for all gateways on it, also for calls at the same time; a refusal where there
 * were too many in this window.
 */
export async function countVisit(
  visit: Pick<Visit, 'database' | 'clock' | 'random' | 'instance'>,
  subject: string,
  { calls, window }: VisitLimit,
): Promise<Refusal<typeof problems.tooManyRequests> | undefined> {
  const { database, clock } = visit
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
  if (count === 1) await forgetOne(visit, now)
  if (count <= calls) return undefined
  return refusal(visit, problems.tooManyRequests, {
    headers: { 'retry-after': String(Math.ceil((ends_at - now) / 1_000)) },
  })
}

/** Each new window removes one that is over, so that the table does not grow for ever. */
async function forgetOne({ database }: Pick<Visit, 'database'>, now: number): Promise<void> {
  await database
    .deleteFrom('visit_counts')
    .where('id', '=', (query) =>
      query.selectFrom('visit_counts').select('id').where('ends_at', '<=', now).orderBy('ends_at').limit(1),
    )
    .where('ends_at', '<=', now)
    .execute()
}
