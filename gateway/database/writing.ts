import type { Kysely } from 'kysely'
import type { Clock } from '../runtime/clock.ts'
import type { Random } from '../runtime/random.ts'
import type { Tables } from './tables.ts'

/** What a change of rows needs: the handle of its transaction, the time and the source of ids. */
export interface Writing {
  readonly transaction: Kysely<Tables>
  readonly now: number
  readonly random: Random
}

/** Changes rows in a transaction of its own. Resolves once it is committed. */
export function write<Result>(
  { database, clock, random }: WritingServices,
  change: (writing: Writing) => Promise<Result>,
): Promise<Result> {
  return database.transaction().execute((transaction) => change({ transaction, random, now: clock.now() }))
}

/** What a gateway has for its transactions. */
export interface WritingServices {
  readonly database: Kysely<Tables>
  readonly clock: Pick<Clock, 'now'>
  readonly random: Random
}
