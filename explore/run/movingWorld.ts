import { duration } from '../../specs/formats/duration.ts'
import type { World } from '../../testing/index.ts'

/** What can be seen of a world in this process. */
export interface VisibleWorld {
  readonly journal: { readonly upcoming: number; query(fits: (entry: SeenEntry) => boolean): readonly SeenEntry[] }
  /** Counts the requests and callbacks that have ever begun. */
  readonly activity: { readonly started: number }
  readonly participants: { readonly length: number }
  /** The next moment at which something happens by itself: milliseconds since the epoch. */
  nextDue(): number | undefined
}

/** A callback that the service refuses is one that it does nothing about. Some are refused each minute for hours. */
function mayBeWorkedOn({ kind, reply }: SeenEntry): boolean {
  return !(kind === 'callback' && reply !== null && reply.status >= 400 && reply.status < 500)
}

interface SeenEntry {
  readonly id: number
  readonly kind: 'request' | 'callback'
  readonly reply: { readonly status: number } | null
}

/** Real milliseconds without traffic after which a service that takes no part in the clock counts as idle. */
const usualQuiet = 100

/**
 * A world whose clock moves only once nothing has moved for a quiet period of real time. The period is waited for after each moment at
 * which the service and the providers spoke to each other, and whenever the world is asked to advance by nothing, as it is after a
 * request to the service. At other moments nothing can follow.
 */
export function movingWorld(world: World, inner: VisibleWorld, quiet?: number): World {
  let settledAfter = -1
  async function settle(): ReturnType<World['advance']> {
    const settled = await world.advance('PT0S', { quiet: quiet ?? (inner.participants.length > 0 ? 0 : usualQuiet) })
    settledAfter = inner.activity.started
    return settled
  }

  async function moveTo(to: number): ReturnType<World['advance']> {
    if (inner.activity.started !== settledAfter) await settle()
    for (let due = inner.nextDue(); due !== undefined && due <= to; due = inner.nextDue()) {
      const before = inner.journal.upcoming
      await world.advanceTo(new Date(due).toISOString())
      if (inner.journal.query(({ id }) => id >= before).some(mayBeWorkedOn)) await settle()
    }
    return world.advanceTo(new Date(to).toISOString())
  }
  return {
    ...world,
    async advance(by) {
      const length = duration(by)
      return length === 0 ? settle() : moveTo(Date.parse((await world.clock()).now) + length)
    },
    advanceTo: (to) => moveTo(Date.parse(to)),
  }
}
