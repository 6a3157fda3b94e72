import type { Logger } from 'pino'
import type { Clock } from '../runtime/clock.ts'
import type { Work, WorkUnit } from '../runtime/work.ts'
import type { JobHandler } from './jobs.ts'
import type { JobStore } from './store.ts'
import type { JobRow } from './tables.ts'
import { createWaiters } from './waiters.ts'

/** When a job that crashed is tried again, and when due jobs are looked for again after the database failed, in ms. */
export const afterCrash = 60_000

export interface RunnerOptions {
  readonly store: JobStore
  readonly clock: Clock
  readonly work: Work
  readonly log: Logger
  /** How many jobs run at the same time. */
  readonly concurrency: number
  /** By kind of job. */
  readonly handlers: Readonly<Record<string, JobHandler>>
  /** Called whenever a job could be run and none is at hand. */
  readonly onIdle: () => void
}

/** Runs claimed jobs, a limited number at the same time, in the order in which they were given. */
export interface Runner {
  /** Puts jobs in line. */
  run(jobs: readonly JobRow[]): void
  /** Resolves when each job was attempted or lets time pass, or when none can move on. Ask before they are run. */
  attempted(jobs: readonly JobRow[]): Promise<void>
  /** How many more jobs could run now. */
  room(): number
  /** Begins no further job; those that run end. */
  stop(): void
}

export function createRunner(options: RunnerOptions): Runner {
  const { store, clock, work, log, concurrency, handlers, onIdle } = options
  const line: JobRow[] = []
  const waiters = createWaiters(concurrency)
  let running = 0
  let stopped = false

  function fill(): void {
    while (running < concurrency && !stopped) {
      const job = line.shift()
      if (job === undefined) {
        onIdle()
        return
      }
      running += 1
      void work.track((unit) => run(job, unit))
    }
  }

  async function run(job: JobRow, unit: WorkUnit): Promise<void> {
    const watched = waiters.watch(job.id, unit)
    try {
      if (await store.renew(job)) await store.finish(job, await attempt(job, watched.unit))
    } catch (error) {
      log.error({ error, job: job.id, kind: job.kind }, 'a job failed')
    } finally {
      running -= 1
      watched.end()
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

  return {
    run(jobs) {
      line.push(...jobs)
      fill()
    },
    attempted: (jobs) => (stopped ? Promise.resolve() : waiters.wait(jobs.map(({ id }) => id))),
    room: () => concurrency - running - line.length,
    stop() {
      stopped = true
      waiters.release()
    },
  }
}
