import { type Kysely, sql } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { parseJson } from '../runtime/json.ts'
import { isFree } from './isFree.ts'
import type { JobRow } from './tables.ts'

/** What is to be done, and what broke off too often. Times are ms since the epoch. */
export interface JobsOverview {
  /** By name. */
  readonly lanes: readonly LaneOverview[]
  /** The oldest first. */
  readonly deadLetters: readonly DeadLetter[]
}

export interface LaneOverview {
  readonly lane: string
  /** Jobs that wait for their time or for a free slot. */
  readonly waiting: number
  /** Jobs that a gateway has claimed: they run, or are the next. */
  readonly claimed: number
  /** Dead letters. */
  readonly dead: number
  /** When the first of those that wait falls due, or fell due; null when none waits. */
  readonly oldestDue: number | null
}

/** A job that broke off with an error so often that it waits for a person. */
export interface DeadLetter {
  readonly id: string
  readonly kind: string
  readonly lane: string
  readonly clientId: string
  /** The ids of its payouts. */
  readonly payouts: readonly string[]
  /** How often in a row it broke off. */
  readonly failures: number
  readonly lastError: string
  readonly since: number
}

/** Reads what is to be done from a database of the gateway. */
export async function readJobs(database: Kysely<Tables>): Promise<JobsOverview> {
  const lanes = await database
    .selectFrom('jobs')
    .select(({ fn }) => [
      'lane',
      fn.count<number>('id').as('all'),
      fn.count<number>('claimed_by').as('claimed'),
      fn.count<number>('dead_at').as('dead'),
      sql<number | null>`min(case when ${isFree} then due_at end)`.as('oldest'),
    ])
    .groupBy('lane')
    .orderBy('lane')
    .execute()
  const dead = await database
    .selectFrom('jobs')
    .selectAll()
    .where('dead_at', 'is not', null)
    .orderBy('dead_at')
    .execute()
  return {
    lanes: lanes.map(({ lane, all, claimed, dead, oldest }) => ({
      ...{ lane, claimed, dead, waiting: all - claimed - dead, oldestDue: oldest },
    })),
    deadLetters: dead.map(represent),
  }
}

function represent({ id, kind, lane, client_id, payload, failures, last_error, dead_at }: JobRow): DeadLetter {
  const payouts =
    parseJson(payload)
      ?.at('transactionIds')
      .list.flatMap(({ text }) => text ?? []) ?? []
  return {
    ...{ id, kind, lane, clientId: client_id, payouts, failures },
    ...{ lastError: last_error ?? '', since: dead_at ?? 0 },
  }
}

/** Puts a dead letter back, due at once; false when there is none of this id. */
export async function retryJob(database: Kysely<Tables>, id: string): Promise<boolean> {
  const { numUpdatedRows } = await database
    .updateTable('jobs')
    .set({ dead_at: null, failures: 0 })
    .where('id', '=', id)
    .where('dead_at', 'is not', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}
