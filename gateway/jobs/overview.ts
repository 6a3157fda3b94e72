import type { Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'

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

/** Reads what is to be done from a database of the gateway. Each kind of job is a lane; a job is tried again without end. */
export async function readJobs(database: Kysely<Tables>): Promise<JobsOverview> {
  const rows = await database.selectFrom('jobs').select(['kind', 'due_at', 'claimed_by']).orderBy('due_at').execute()
  const kinds = [...new Set(rows.map(({ kind }) => kind))].sort()
  const lanes = kinds.map((lane) => {
    const own = rows.filter(({ kind }) => kind === lane)
    const waiting = own.filter(({ claimed_by }) => claimed_by === null)
    const counts = { waiting: waiting.length, claimed: own.length - waiting.length, dead: 0 }
    return { lane, ...counts, oldestDue: waiting[0]?.due_at ?? null }
  })
  return { lanes, deadLetters: [] }
}

/** Puts a job that waits back, due at once; false when there is none of this id. */
export async function retryJob(database: Kysely<Tables>, id: string): Promise<boolean> {
  const waiting = database.updateTable('jobs').set({ due_at: 0 }).where('id', '=', id).where('claimed_by', 'is', null)
  const { numUpdatedRows } = await waiting.executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}
