import type { Kysely } from 'kysely'
import type { Logger } from 'pino'
import type { JobRow, Tables } from '../database/tables.ts'
import type { Writing } from '../database/writing.ts'
import type { Clock } from '../runtime/clock.ts'
import { uuid } from '../runtime/ids.ts'
import type { Random } from '../runtime/random.ts'
import type { Work, WorkUnit } from '../runtime/work.ts'
import { claimDue } from './claimDue.ts'
import type { Jobs } from './jobs.ts'
import { type JobHandler, lease } from './jobs.ts'
import { createWaiters } from './waiters.ts'

export interface JobOptions {
  readonly database: Kysely<Tables>
  /** Other gateways use the same database. */
  readonly shared: boolean
  readonly clock: Clock
  /** Real time, for the heartbeat: what others leave behind is found without slowing a world whose time is moved by hand. */
  readonly wall: Clock
  readonly random: Random
  readonly work: Work
  readonly log: Logger
  /** How many jobs run at the same time. */
  readonly concurrency: number
  readonly handlers: Readonly<Record<string, JobHandler>>
}

/** How often a gateway that shares its database looks for what others left behind, in ms of real time. */
const heartbeat = 60_000

/** When a job that crashed is tried again, in ms. */
const afterCrash = 60_000

export function createJobs(options: JobOptions): Jobs {
  const { database, shared, clock, wall, random, work, log, concurrency, handlers } = options
  const taken: JobRow[] = []
  const waiters = createWaiters(concurrency)
  let running = 0
  let sweeping = false
  let sweepAgain = false
  let stopped = false
  let cancelWake = () => {}
  let cancelHeartbeat = shared ? wall.at(wall.now() + heartbeat, beat) : () => {}

  function fill(): void {
    while (running < concurrency && !stopped) {
      const job = taken.shift()
      if (job === undefined) {
        sweep()
        return
      }
      running += 1
      void work.track((unit) => run(job, unit))
    }
  }

  async function run(job: JobRow, unit: WorkUnit): Promise<void> {
    const passing = waiters.watch(job.id, unit)
    try {
      if (await renew(job)) await finish(job, await attempt(job, passing.unit))
    } catch (error) {
      log.error({ error, job: job.id, kind: job.kind }, 'a job failed')
    } finally {
      running -= 1
      passing.end()
      fill()
    }
  }

  async function attempt(job: JobRow, unit: WorkUnit): Promise<number | undefined> {
    const handler = handlers[job.kind]
    if (handler === undefined) throw new Error(`there is no handler for jobs of the kind ${job.kind}`)
    try {
      return await handler(JSON.parse(job.payload), { attempts: job.attempts, unit })
    } catch (error) {
      log.error({ error, job: job.id, kind: job.kind }, 'a job failed and will be tried again')
      return clock.now() + afterCrash
    }
  }

  /** False when another gateway has taken the job over because this one was too slow. */
  async function renew({ id, claimed_by }: JobRow): Promise<boolean> {
    const claim = database.updateTable('jobs').set({ due_at: clock.now() + lease })
    const { numUpdatedRows } = await claim
      .where('id', '=', id)
      .where('claimed_by', '=', claimed_by)
      .executeTakeFirstOrThrow()
    return numUpdatedRows === 1n
  }

  async function finish({ id, claimed_by, attempts }: JobRow, next: number | undefined): Promise<void> {
    if (next === undefined) {
      await database.deleteFrom('jobs').where('id', '=', id).where('claimed_by', '=', claimed_by).execute()
      return
    }
    const again = database.updateTable('jobs').set({ due_at: next, claimed_by: null, attempts: attempts + 1 })
    await again.where('id', '=', id).where('claimed_by', '=', claimed_by).execute()
  }

  function sweep(): void {
    if (sweeping || stopped) {
      sweepAgain = true
      return
    }
    sweeping = true
    void work.track(async () => {
      try {
        do {
          sweepAgain = false
          await takeDue()
        } while (sweepAgain && !stopped)
      } catch (error) {
        log.error({ error }, 'could not look for due jobs')
        wakeAt(clock.now() + afterCrash)
      } finally {
        sweeping = false
      }
      if (taken.length > 0) fill()
    })
  }

  async function takeDue(): Promise<void> {
    const room = concurrency - running - taken.length
    if (room > 0) taken.push(...(await claimDue({ database, shared, now: clock.now(), limit: room, random })))
    if (taken.length > 0 || room <= 0) return
    const next = await database.selectFrom('jobs').select('due_at').orderBy('due_at').limit(1).executeTakeFirst()
    if (next !== undefined) wakeAt(next.due_at)
  }

  function beat(): void {
    sweep()
    if (!stopped) cancelHeartbeat = wall.at(wall.now() + heartbeat, beat)
  }

  function wakeAt(due: number): void {
    cancelWake()
    if (!stopped) cancelWake = clock.at(due, sweep)
  }

  async function insert(
    { transaction, random: ids }: Writing,
    rows: readonly Omit<JobRow, 'id' | 'position' | 'attempts'>[],
  ) {
    const jobs = rows.map((row, position) => ({ ...row, id: uuid(ids), position, attempts: 0 }))
    if (jobs.length > 0) await transaction.insertInto('jobs').values(jobs).execute()
    return jobs
  }

  return {
    sweep,
    async add(writing, jobs) {
      const rows = jobs.map(({ kind, payload, due }) => ({
        kind,
        payload: JSON.stringify(payload),
        due_at: due,
        claimed_by: null,
      }))
      await insert(writing, rows)
    },
    addTaken(writing, jobs) {
      const claim = { due_at: writing.now + lease, claimed_by: uuid(writing.random) }
      return insert(
        writing,
        jobs.map(({ kind, payload }) => ({ kind, payload: JSON.stringify(payload), ...claim })),
      )
    },
    start(jobs) {
      const attempted = waiters.wait(jobs.map(({ id }) => id))
      taken.push(...jobs)
      fill()
      return attempted
    },
    stop() {
      stopped = true
      cancelWake()
      cancelHeartbeat()
      waiters.release()
    },
  }
}
