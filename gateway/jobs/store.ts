import type { Kysely } from 'kysely'
import { insertRows } from '../database/insertRows.ts'
import type { Tables } from '../database/tables.ts'
import type { Writing } from '../database/writing.ts'
import type { Clock } from '../runtime/clock.ts'
import { uuid } from '../runtime/ids.ts'
import { fairClaims } from './fairClaims.ts'
import { isFree } from './isFree.ts'
import type { NewJob } from './jobs.ts'
import type { JobRow } from './tables.ts'

export interface JobStoreOptions {
  readonly database: Kysely<Tables>
  /** Other gateways use the same database, so rows are locked while they are claimed. */
  readonly shared: boolean
  readonly clock: Clock
  /** Who claims. */
  readonly gateway: string
}

/** The jobs as rows. A job that is claimed belongs to its gateway until the job ends or the gateway dies. */
export interface JobStore {
  add(writing: Writing, jobs: readonly NewJob[]): Promise<void>
  /** Adds jobs that this gateway has claimed already. */
  addTaken(writing: Writing, jobs: readonly Omit<NewJob, 'due'>[]): Promise<JobRow[]>
  /** Claims due jobs of a lane, of each client in turn; gateways never claim the same. */
  claim(lane: string, limit: number): Promise<JobRow[]>
  /** Whether a claimed job still belongs to this gateway: others take over from one that has been silent for long. */
  owns(job: JobRow): Promise<boolean>
  /** Deletes a job that is done, or frees it until `next` (ms since the epoch). */
  finish(job: JobRow, next: number | undefined): Promise<void>
  /** Frees a job that broke off with an error until `next`; without it, the job is a dead letter. */
  fail(
    writing: Pick<Writing, 'transaction' | 'now'>,
    job: JobRow,
    error: string,
    next: number | undefined,
  ): Promise<void>
  /** When the next job of a lane falls due; undefined when there is none. */
  nextDue(lane: string): Promise<number | undefined>
  /** Frees all that this gateway has claimed. */
  release(): Promise<void>
}

export function createJobStore({ database, shared, clock, gateway }: JobStoreOptions): JobStore {
  const claim = fairClaims({ database, shared, gateway })
  return {
    async add(writing, jobs) {
      await insert(
        writing,
        jobs.map(({ due, ...job }) => row(job, { due_at: due, claimed_by: null })),
      )
    },
    addTaken(writing, jobs) {
      const claimed = { due_at: writing.now, claimed_by: gateway }
      return insert(
        writing,
        jobs.map((job) => row(job, claimed)),
      )
    },
    claim: (lane, limit) => claim(lane, limit, clock.now()),
    async owns({ id }) {
      if (!shared) return true
      const own = database.selectFrom('jobs').select('id').where('id', '=', id).where('claimed_by', '=', gateway)
      return (await own.executeTakeFirst()) !== undefined
    },
    async finish({ id, attempts }, next) {
      if (next === undefined) {
        await database.deleteFrom('jobs').where('id', '=', id).where('claimed_by', '=', gateway).execute()
        return
      }
      const again = { due_at: next, claimed_by: null, attempts: attempts + 1, failures: 0, last_error: null }
      await database.updateTable('jobs').set(again).where('id', '=', id).where('claimed_by', '=', gateway).execute()
    },
    async fail({ transaction, now }, { id, attempts, failures }, last_error, next) {
      const failed = { claimed_by: null, attempts: attempts + 1, failures: failures + 1, last_error }
      await transaction
        .updateTable('jobs')
        .set({ ...failed, due_at: next ?? now, dead_at: next === undefined ? now : null })
        .where('id', '=', id)
        .where('claimed_by', '=', gateway)
        .execute()
    },
    async nextDue(lane) {
      const free = database.selectFrom('jobs').select('due_at').where('lane', '=', lane).where(isFree)
      return (await free.orderBy('due_at').limit(1).executeTakeFirst())?.due_at
    },
    async release() {
      await database.updateTable('jobs').set({ claimed_by: null }).where('claimed_by', '=', gateway).execute()
    },
  }
}

type NewRow = Omit<JobRow, 'id' | 'position' | 'attempts'>

function row(
  { kind, payload, lane, clientId }: Omit<NewJob, 'due'>,
  claim: Pick<JobRow, 'due_at' | 'claimed_by'>,
): NewRow {
  const own = { kind, payload: JSON.stringify(payload), lane, client_id: clientId }
  return { ...own, ...claim, failures: 0, last_error: null, dead_at: null }
}

async function insert({ transaction, random }: Writing, rows: readonly NewRow[]): Promise<JobRow[]> {
  const jobs = rows.map((row, position) => ({ ...row, id: uuid(random), position, attempts: 0 }))
  await insertRows(transaction, 'jobs', jobs)
  return jobs
}
