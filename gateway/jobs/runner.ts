import type { Logger } from 'pino'
import type { Clock } from '../runtime/clock.ts'
import type { Work, WorkUnit } from '../runtime/work.ts'
import type { Admission } from './gate.ts'
import type { JobHandler, JobRun } from './jobs.ts'
import type { Lane, LaneJob } from './lane.ts'
import type { Outcome, SettleJob } from './settleJob.ts'
import type { JobStore } from './store.ts'
import type { JobRow } from './tables.ts'
import { createWaiters } from './waiters.ts'

export interface RunnerOptions {
  readonly store: JobStore
  readonly settle: SettleJob
  readonly clock: Clock
  readonly work: Work
  readonly log: Logger
  readonly lanes: ReadonlyMap<string, Lane>
  /** How many jobs run at the same time in all lanes together, apart from those that let time pass. */
  readonly most: number
  /** By kind of job. */
  readonly handlers: Readonly<Record<string, JobHandler>>
  /** Called whenever a job of a lane could be run and none is at hand. */
  readonly onIdle: (lane: string) => void
  /** Called when a job has ended, which may have stored others. */
  readonly onEnd: () => void
}

/** Runs claimed jobs in lanes, a limited number at the same time. */
export interface Runner {
  /** Puts jobs in line. */
  run(jobs: readonly JobRow[]): void
  /** Resolves when each job was attempted or lets time pass, or can't be for now. Ask before they are run. */
  attempted(jobs: readonly JobRow[]): Promise<void>
  /** Whether a job is in line or runs. */
  holds(job: string): boolean
  /** Begins no further job; those that run end. */
  stop(): void
}

export function createRunner(options: RunnerOptions): Runner {
  const { store, settle, work, log, lanes, most, handlers, onIdle, onEnd } = options
  const held = new Set<string>()
  const waiters = createWaiters()
  let active = 0
  let stopped = false

  for (const lane of lanes.values()) lane.gate.onChange(() => fill(lane))

  /** Begins what may begin in all lanes, and looks for more where one has room. */
  function fill(changed: Lane): void {
    if (stopped) return
    for (const lane of lanes.values()) beginIn(lane)
    if (changed.room() > 0) onIdle(changed.name)
    for (const lane of lanes.values()) if (lane.isStuck()) waiters.release(lane.name)
  }

  function beginIn(lane: Lane): void {
    while (active < most) {
      const admission = lane.admits()
      const job = admission === undefined ? undefined : lane.line.next()
      if (admission === undefined || job === undefined) return
      active += 1
      const own = lane.begin()
      void work.track((unit) => run(job, lane, own, admission, unit))
    }
  }

  async function run(job: JobRow, lane: Lane, own: LaneJob, admission: Admission, unit: WorkUnit): Promise<void> {
    try {
      if (!(await store.owns(job))) return
      const goesOn = (): boolean => !stopped && lane.gate.serves()
      await settle(
        job,
        await attempt(job, {
          ...{ attempts: job.attempts, unit: watched(job, lane, own, unit) },
          isProbe: admission === 'probe',
          goesOn,
        }),
      )
    } catch (error) {
      log.error({ error, job: job.id, kind: job.kind }, 'a job could not be looked up')
    } finally {
      held.delete(job.id)
      active -= 1
      own.end()
      waiters.attempted(job.id)
      fill(lane)
      onEnd()
    }
  }

  async function attempt({ id, kind, payload }: JobRow, run: JobRun): Promise<Outcome> {
    try {
      const handler = handlers[kind]
      if (handler === undefined) throw new Error(`there is no handler for jobs of the kind ${kind}`)
      return { next: await handler(JSON.parse(payload), run) }
    } catch (error) {
      log.error({ error, job: id, kind }, 'a job broke off')
      return { error }
    }
  }

  /** The unit of a job. One that lets time pass gives its place among all jobs to another one, but not its slot. */
  function watched({ id }: JobRow, lane: Lane, own: LaneJob, unit: WorkUnit): WorkUnit {
    return {
      letTimePass() {
        own.pass()
        active -= 1
        waiters.attempted(id)
        fill(lane)
        const resume = unit.letTimePass()
        return () => {
          active += 1
          own.resume()
          resume()
        }
      },
    }
  }

  return {
    run(jobs) {
      const fresh = jobs.filter(({ id }) => !held.has(id))
      for (const { id } of fresh) held.add(id)
      for (const [name, own] of Map.groupBy(fresh, (job) => (lanes.has(job.lane) ? job.lane : 'other'))) {
        const lane = lanes.get(name)
        if (lane === undefined) continue
        lane.line.add(own)
        fill(lane)
      }
    },
    attempted: (jobs) => (stopped ? Promise.resolve() : waiters.wait(jobs)),
    holds: (job) => held.has(job),
    stop() {
      stopped = true
      waiters.release()
    },
  }
}
