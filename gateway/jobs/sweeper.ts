import type { Logger } from 'pino'
import type { Clock } from '../runtime/clock.ts'
import type { Work } from '../runtime/work.ts'
import type { Lane } from './lane.ts'
import type { Runner } from './runner.ts'
import type { JobStore } from './store.ts'

/** When due jobs are looked for again after the database failed, in ms. */
export const afterFailure = 60_000

export interface SweeperOptions {
  readonly store: JobStore
  readonly runner: Runner
  readonly lanes: ReadonlyMap<string, Lane>
  readonly clock: Clock
  readonly work: Work
  readonly log: Logger
}

/** Claims due jobs for a runner: when it is told to, and when the next job falls due. */
export interface Sweeper {
  /** Looks for due jobs of a lane; without a name, of all lanes. */
  sweep(lane?: string): void
  stop(): void
}

export function createSweeper({ store, runner, lanes, clock, work, log }: SweeperOptions): Sweeper {
  const asked = new Set<Lane>()
  const wakes = new Map<Lane, () => void>()
  let sweeping = false
  let stopped = false

  function sweep(name?: string): void {
    if (stopped) return
    for (const lane of lanes.values()) if (name === undefined || lane.name === name) asked.add(lane)
    if (sweeping) return
    sweeping = true
    void work.track(async () => {
      for (const lane of asked) {
        asked.delete(lane)
        if (!stopped) await claimDue(lane)
      }
      sweeping = false
    })
  }

  /** Wakes at the next due job when no more are due. A lane without room is looked at again when it has some. */
  async function claimDue(lane: Lane): Promise<void> {
    const room = lane.room()
    if (room <= 0) return
    try {
      const claimed = await store.claim(lane.name, room)
      runner.run(claimed)
      const next = claimed.length > 0 ? undefined : await store.nextDue(lane.name)
      if (next !== undefined) wakeAt(lane, next)
    } catch (error) {
      log.error({ error, lane: lane.name }, 'could not look for due jobs')
      wakeAt(lane, clock.now() + afterFailure)
    }
  }

  function wakeAt(lane: Lane, due: number): void {
    wakes.get(lane)?.()
    if (!stopped)
      wakes.set(
        lane,
        clock.at(due, () => sweep(lane.name)),
      )
  }

  return {
    sweep,
    stop() {
      stopped = true
      for (const cancel of wakes.values()) cancel()
    },
  }
}
