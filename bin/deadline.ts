/** A signal that is aborted after so many milliseconds of real time. */
export function deadline(milliseconds: number): AbortSignal {
  return AbortSignal.timeout(milliseconds)
}

/** Resolves after so many milliseconds of real time. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
