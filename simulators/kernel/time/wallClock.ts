/**
 * Real time. This is the only file of the simulators that reads it: all other code is given an `Instant` of its world, or this
 * interface.
 */
export interface WallClock {
  /** Milliseconds since the epoch. */
  now(): number
  /** Calls back once, `delay` real milliseconds from now; the returned function cancels it. */
  after(delay: number, wake: () => void): () => void
  /** Resolves after the pending events of this process have been handled. */
  turn(): Promise<void>
}

/** The longest delay that a Node timer can hold. */
const longest = 2_147_483_647

export const wallClock: WallClock = {
  now: () => Date.now(),
  after(delay, wake) {
    const timer = setTimeout(wake, Math.min(Math.max(delay, 0), longest))
    timer.unref()
    return () => clearTimeout(timer)
  },
  turn: () => new Promise((resolve) => setImmediate(resolve)),
}
