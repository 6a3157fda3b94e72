/** The gateway's time: real time, or that of a world whose clock is moved by hand. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number
  /** Calls `wake` once when the clock shows `due` (ms since the epoch) or later; the returned function cancels it. */
  at(due: number, wake: () => void): () => void
  /** Whether time passes by itself. It does not on a clock that is moved by hand. */
  runs(): boolean
  /** Holds the clock until the returned function is called. Has no effect on real time. */
  hold(): () => void
}

/** A moment as the wire carries it: UTC, ISO 8601. */
export function isoTime(moment: number): string {
  return new Date(moment).toISOString()
}
