import type { Logger } from 'pino'
import type { Clock } from '../runtime/clock.ts'
import type { Work } from '../runtime/work.ts'
import { afterCrash, type Runner } from './runner.ts'
import type { JobStore } from './store.ts'

/** How often a gateway that shares its database looks for what others left behind, in ms of real time. */
const heartbeat = 60_000

export interface SweeperOptions {
  readonly store: JobStore
  readonly runner: Runner
  readonly clock: Clock
  /** Real time, for the heartbeat: what others leave behind is found without slowing a world whose time is moved by hand. */
  readonly wall: Clock
  readonly shared: boolean
  readonly work: Work
  readonly log: Logger
}

/** Claims due jobs for a runner: when it is told to, when the next job falls due, and at each heartbeat. */
export interface Sweeper {
  sweep(): void
  stop(): void
}

export function createSweeper({ store, runner, clock, wall, shared, work, log }: SweeperOptions): Sweeper {
  let sweeping = false
  let sweepAgain = false
  let stopped = false
  let cancelWake = () => {}
  let cancelHeartbeat = shared ? wall.at(wall.now() + heartbeat, beat) : () => {}

  function sweep(): void {
    if (stopped) return
    sweepAgain = true
    if (sweeping) return
    sweeping = true
    void work.track(async () => {
      try {
        while (sweepAgain && !stopped) {
          sweepAgain = false
          await claimDue()
        }
      } catch (error) {
        log.error({ error }, 'could not look for due jobs')
        wakeAt(clock.now() + afterCrash)
      } finally {
        sweeping = false
      }
    })
  }

  /** Wakes at the next due job when there is none to run now. */
  async function claimDue(): Promise<void> {
    const room = runner.room()
    if (room <= 0) return
    const claimed = await store.claim(room)
    if (claimed.length > 0) {
      runner.run(claimed)
      return
    }
    const next = await store.nextDue()
    if (next !== undefined) wakeAt(next)
  }

  function wakeAt(due: number): void {
    cancelWake()
    if (!stopped) cancelWake = clock.at(due, sweep)
  }

  function beat(): void {
    sweep()
    if (!stopped) cancelHeartbeat = wall.at(wall.now() + heartbeat, beat)
  }

  return {
    sweep,
    stop() {
      stopped = true
      cancelWake()
      cancelHeartbeat()
    },
  }
}
