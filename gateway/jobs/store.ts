import type { Kysely } from 'kysely'
import { insertRows } from '../database/insertRows.ts'
import type { Tables } from '../database/tables.ts'
import type { Writing } from '../database/writing.ts'
import type { Clock } from '../runtime/clock.ts'
import { uuid } from '../runtime/ids.ts'
import type { Random } from '../runtime/random.ts'
import type { NewJob } from './jobs.ts'
import type { JobRow } from './tables.ts'

/** How long a job belongs to the gateway that took it, in ms; after that another may take it over. */
export const lease = 300_000

export interface JobStoreOptions {
  readonly database: Kysely<Tables>
  /** Other gateways use the same database, so rows are locked while they are claimed. */
  readonly shared: boolean
  readonly clock: Clock
  /** Ids of claims. */
  readonly random: Random
}

/** The jobs as rows. A job that is claimed falls due again when its lease ends. */
export interface JobStore {
  add(writing: Writing, jobs: readonly NewJob[]): Promise<void>
  /** Adds jobs that this gateway has claimed already. */
  addTaken(writing: Writing, jobs: readonly Omit<NewJob, 'due'>[]): Promise<JobRow[]>
  /** Claims due jobs, also those whose owner let its lease run out; gateways never claim the same. */
  claim(limit: number): Promise<JobRow[]>
  /** Prolongs a lease; false when another gateway has taken the job over because this one was too slow. */
  renew(job: JobRow): Promise<boolean>
  /** Deletes a job that is done, or frees it until `next` (ms since the epoch). */
  finish(job: JobRow, next: number | undefined): Promise<void>
  /** When the next job falls due; undefined when there is none. */
  nextDue(): Promise<number | undefined>
}

export function createJobStore({ database, shared, clock, random }: JobStoreOptions): JobStore {
  return {
    async add(writing, jobs) {
      await insert(
        writing,
        jobs.map(({ due, ...job }) => row(job, { due_at: due, claimed_by: null })),
      )
    },
    addTaken(writing, jobs) {
      const claim = { due_at: writing.now + lease, claimed_by: uuid(writing.random) }
      return insert(
        writing,
        jobs.map((job) => row(job, claim)),
      )
    },
    claim: (limit) => claim({ database, shared, now: clock.now(), limit, random }),
    async renew({ id, claimed_by }) {
      const { numUpdatedRows } = await database
        .updateTable('jobs')
        .set({ due_at: clock.now() + lease })
        .where('id', '=', id)
        .where('claimed_by', '=', claimed_by)
        .executeTakeFirstOrThrow()
      return numUpdatedRows === 1n
    },
    async finish({ id, claimed_by, attempts }, next) {
      if (next === undefined) {
        await database.deleteFrom('jobs').where('id', '=', id).where('claimed_by', '=', claimed_by).execute()
        return
      }
      const again = database.updateTable('jobs').set({ due_at: next, claimed_by: null, attempts: attempts + 1 })
      await again.where('id', '=', id).where('claimed_by', '=', claimed_by).execute()
    },
    async nextDue() {
      return (await database.selectFrom('jobs').select('due_at').orderBy('due_at').limit(1).executeTakeFirst())?.due_at
    },
  }
}

type NewRow = Omit<JobRow, 'id' | 'position' | 'attempts'>

function row({ kind, payload }: Omit<NewJob, 'due'>, claim: Pick<JobRow, 'due_at' | 'claimed_by'>): NewRow {
  return { kind, payload: JSON.stringify(payload), ...claim }
}

async function insert({ transaction, random }: Writing, rows: readonly NewRow[]): Promise<JobRow[]> {
  const jobs = rows.map((row, position) => ({ ...row, id: uuid(random), position, attempts: 0 }))
  await insertRows(transaction, 'jobs', jobs)
  return jobs
}

interface Claim extends Omit<JobStoreOptions, 'clock'> {
  readonly now: number
  readonly limit: number
}

async function claim({ database, shared, now, limit, random }: Claim): Promise<JobRow[]> {
  const rows = await database
    .with('due', (query) =>
      query
        .selectFrom('jobs')
        .select('id')
        .where('due_at', '<=', now)
        .orderBy('due_at')
        .orderBy('position')
        .orderBy('id')
        .limit(limit)
        .$if(shared, (select) => select.forUpdate().skipLocked()),
    )
    .updateTable('jobs')
    .set({ due_at: now + lease, claimed_by: uuid(random) })
    .where('id', 'in', (query) => query.selectFrom('due').select('due.id'))
    .returningAll()
    .execute()
  return rows.sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
}
