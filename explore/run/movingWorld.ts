import { duration } from '../../specs/formats/duration.ts'
import type { World } from '../../testing/index.ts'

/** What can be seen of a world in this process. */
export interface VisibleWorld {
  readonly journal: { readonly upcoming: number }
  readonly participants: { readonly length: number }
  /** The next moment at which something happens by itself: milliseconds since the epoch. */
  nextDue(): number | undefined
}

/** Real milliseconds without traffic after which a service that takes no part in the clock counts as idle. */
const usualQuiet = 100

/**
 * A world whose clock moves only once nothing has moved for a quiet period of real time. The period is waited for after each moment at
 * which the service and the providers spoke to each other; after the others nothing can follow.
 */
export function movingWorld(world: World, inner: VisibleWorld, quiet?: number): World {
  const settle = (): ReturnType<World['advance']> =>
    world.advance('PT0S', { quiet: quiet ?? (inner.participants.length > 0 ? 0 : usualQuiet) })

  async function moveTo(to: number): ReturnType<World['advance']> {
    let settled = await settle()
    for (let due = inner.nextDue(); due !== undefined && due <= to; due = inner.nextDue()) {
      const before = inner.journal.upcoming
      settled = await world.advanceTo(new Date(due).toISOString())
      if (inner.journal.upcoming > before) settled = await settle()
    }
    return Date.parse(settled.now) < to ? world.advanceTo(new Date(to).toISOString()) : settled
  }
  return {
    ...world,
    advance: async (by) => moveTo(Date.parse((await world.clock()).now) + duration(by)),
    advanceTo: (to) => moveTo(Date.parse(to)),
  }
}
