import type { Clock } from './clock.ts'

/** The longest delay that a timer of Node can hold, in ms; later wakes are reached in several steps. */
const longestDelay = 2_147_483_647

/** Real time, and the only file of the gateway that touches it. Its timers do not keep the process alive. */
export const wallClock: Clock = { now: () => Date.now(), at: wakeAt, runs: () => true, hold: () => () => {} }

function wakeAt(due: number, wake: () => void): () => void {
  let timer: NodeJS.Timeout
  function arm(): void {
    const delay = Math.max(0, due - Date.now())
    timer = setTimeout(delay > longestDelay ? arm : wake, Math.min(delay, longestDelay))
    timer.unref()
  }
  arm()
  return () => clearTimeout(timer)
}

/** Waits so many ms of real time. Unlike a wake of the clock, it keeps the process alive. */
export function pause(duration: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, duration))
}

/** Gives the event loop back, so that requests that came meanwhile are read before a long task goes on. */
export function giveWay(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
