import type { Logger } from 'pino'
import type { Clock } from '../runtime/clock.ts'
import type { Work } from '../runtime/work.ts'
import type { JobHandler, Jobs } from './jobs.ts'
import { createRunner } from './runner.ts'
import { createJobStore, type JobStoreOptions } from './store.ts'
import { createSweeper } from './sweeper.ts'

export interface JobOptions extends JobStoreOptions {
  /** Real time, for the heartbeat. */
  readonly wall: Clock
  readonly work: Work
  readonly log: Logger
  /** How many jobs run at the same time. */
  readonly concurrency: number
  /** By kind of job. */
  readonly handlers: Readonly<Record<string, JobHandler>>
}

export function createJobs(options: JobOptions): Jobs {
  const store = createJobStore(options)
  const runner = createRunner({ ...options, store, onIdle: () => sweeper.sweep() })
  const sweeper = createSweeper({ ...options, store, runner })
  return {
    add: store.add,
    addTaken: store.addTaken,
    start(jobs) {
      const attempted = runner.attempted(jobs)
      runner.run(jobs)
      return attempted
    },
    sweep: sweeper.sweep,
    stop() {
      sweeper.stop()
      runner.stop()
    },
  }
}
