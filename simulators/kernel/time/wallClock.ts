/**
 * Real time, and the only file of the simulators that touches it.
 * Everything else is given an `Instant` of its world, or this interface.
 */
export interface WallClock {
  /** Milliseconds since the epoch. */
  now(): number
  /** Calls back once, `delay` real milliseconds from now; the function that it returns cancels that. */
  after(delay: number, wake: () => void): () => void
  /** Resolves when what is ready in this process has had its turn. */
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
