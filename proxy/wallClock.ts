/** The real time, in milliseconds since 1970. Only this file of the proxy reads it. */
export function realTime(): number {
  return Date.now()
}

/** A signal that aborts after real milliseconds. */
export function deadline(milliseconds: number): AbortSignal {
  return AbortSignal.timeout(milliseconds)
}
