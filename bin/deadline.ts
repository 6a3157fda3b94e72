/** A signal that is aborted after so many milliseconds of real time. */
export function deadline(milliseconds: number): AbortSignal {
  return AbortSignal.timeout(milliseconds)
}
