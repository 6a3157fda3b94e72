import type { Logger } from 'pino'
import type { Clock } from '../runtime/clock.ts'
import { uuid } from '../runtime/ids.ts'
import type { Random } from '../runtime/random.ts'
import type { Work } from '../runtime/work.ts'
import { createHeartbeat } from './heartbeat.ts'
import type { DeadJobHandler, JobHandler, Jobs } from './jobs.ts'
import { createLane, type LaneOptions } from './lane.ts'
import { readJobs, retryJob } from './overview.ts'
import { createRunner } from './runner.ts'
import { settleJobs } from './settleJob.ts'
import { createJobStore, type JobStoreOptions } from './store.ts'
import { createSweeper } from './sweeper.ts'

export interface JobOptions extends Omit<JobStoreOptions, 'gateway'> {
  /** Real time, for the heartbeat. */
  readonly wall: Clock
  readonly random: Random
  readonly work: Work
  readonly log: Logger
  /** By name. Jobs of a lane that is not here run in the lane `other`. */
  readonly lanes: Readonly<Record<string, LaneOptions>>
  /** How many jobs run at the same time in all lanes together. @default no limit */
  readonly most?: number
  /** By kind of job. */
  readonly handlers: Readonly<Record<string, JobHandler>>
  /** By kind of job. @default none */
  readonly deadHandlers?: Readonly<Record<string, DeadJobHandler>>
}

export function createJobs(options: JobOptions): Jobs {
  const { database, random, most = Number.POSITIVE_INFINITY, deadHandlers = {} } = options
  const gateway = uuid(random)
  const lanes = new Map(Object.entries(options.lanes).map(([name, lane]) => [name, createLane(name, lane)]))
  const store = createJobStore({ ...options, gateway })
  const settle = settleJobs({ ...options, store, deadHandlers })
  const runner = createRunner({
    ...options,
    store,
    settle,
    lanes,
    most,
    onIdle: (lane) => sweeper.sweep(lane),
    onEnd: sweepAdded,
  })
  const sweeper = createSweeper({ ...options, store, runner, lanes })
  const onFreed = (): void => sweeper.sweep()
  const heartbeat = createHeartbeat({ ...options, gateway, holds: runner.holds, onFreed })
  /** Lanes in which jobs were stored, perhaps in a transaction that was not committed yet. */
  const added = new Set<string>()

  function sweepAdded(): void {
    for (const lane of added) sweeper.sweep(lane)
    added.clear()
  }

  return {
    gateway,
    open: heartbeat.start,
    async add(writing, jobs) {
      await store.add(writing, jobs)
      for (const { lane } of jobs) added.add(lane)
    },
    addTaken: store.addTaken,
    start(jobs) {
      const attempted = runner.attempted(jobs)
      runner.run(jobs)
      return attempted
    },
    sweep: () => sweeper.sweep(),
    overview: () => readJobs(database),
    async retry(id) {
      const isBack = await retryJob(database, id)
      sweeper.sweep()
      return isBack
    },
    stop() {
      sweeper.stop()
      runner.stop()
    },
    async release() {
      await heartbeat.stop()
      await heartbeat.leave()
    },
  }
}
