import { patience as realTime } from '../../scenarios/service/realTime.ts'
import { duration } from '../../specs/formats/duration.ts'
import type { TestWorld } from '../../testing/index.ts'

/** What can be seen of a world in this process. */
export interface VisibleWorld {
  readonly journal: { readonly upcoming: number; query(fits: (entry: SeenEntry) => boolean): readonly SeenEntry[] }
  /** Counts the requests and callbacks that have ever begun. */
  readonly activity: { readonly started: number }
  /** Requests whose clients wait for answers that never come. */
  readonly unanswered: { readonly isIdle: boolean; idle(): Promise<void> }
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

/** How long the clock waits for a service, in real milliseconds. */
export interface Waits {
  /** Without traffic, until a service counts as idle. @default 0 if it takes part in the clock, else 100 */
  readonly quiet?: number | undefined
  /** For a service that waits for an answer that never comes: longer than its time-out. Once it was too short, it is not waited again. */
  readonly patience: number
}

/** Real milliseconds without traffic after which a service that takes no part in the clock counts as idle. */
const usualQuiet = 100

/**
 * A world whose clock moves only once nothing has moved for a quiet period of real time. The period is waited for after each moment at
 * which the service and the providers spoke to each other, and whenever the world is asked to advance by nothing, as it is after a
 * request to the service. At other moments nothing can follow. A service that waits for an answer that never comes is not idle: what it
 * does when it gives up, in a thread of its own perhaps, belongs to the moment at which it asked.
 */
export function movingWorld<Moved extends TestWorld>(
  world: Moved,
  inner: VisibleWorld,
  { quiet, patience }: Waits,
): Moved {
  let settledAfter = -1
  let isWaitedFor = true
  async function settle(): ReturnType<TestWorld['advance']> {
    for (;;) {
      await givenUp()
      const settled = await world.advance('PT0S', { quiet: quiet ?? (inner.participants.length > 0 ? 0 : usualQuiet) })
      settledAfter = inner.activity.started
      if (!isWaiting()) return settled
    }
  }

  /** A service that takes part in the clock waits for world time, which must move then. */
  function isWaiting(): boolean {
    return isWaitedFor && inner.participants.length === 0 && !inner.unanswered.isIdle
  }

  /** Resolves when the service no longer waits for answers that never come. */
  async function givenUp(): Promise<void> {
    if (!isWaiting()) return
    const [gaveUp, tooLate] = [inner.unanswered.idle().then(() => true), realTime(patience).then(() => false)]
    isWaitedFor = await Promise.race([gaveUp, tooLate])
  }

  async function moveTo(to: number): ReturnType<TestWorld['advance']> {
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
