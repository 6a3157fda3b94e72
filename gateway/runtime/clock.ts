/** The time that the gateway lives in: real time, or a world's time that somebody moves. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number
  /** Calls `wake` once when the clock shows `due` (ms since the epoch) or later; the returned function cancels it. */
  at(due: number, wake: () => void): () => void
  /** Time may not move on until the returned function is called. Nothing in real time, which waits for nobody. */
  hold(): () => void
}

/** A moment as the wire carries it: UTC, ISO 8601. */
export function isoTime(moment: number): string {
  return new Date(moment).toISOString()
}
