/** Resolves after real milliseconds. Only this file of the scenarios waits by real time: services of others have no clock of ours. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/** A signal that aborts after real milliseconds. */
export function deadline(milliseconds: number): AbortSignal {
  return AbortSignal.timeout(milliseconds)
}

/** Resolves after real milliseconds too, beside something else that is waited for: it does not keep the process running. */
export function patience(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref())
}

/** Measures real milliseconds from now. */
export function stopwatch(): () => number {
  const started = performance.now()
  return () => performance.now() - started
}

/** Waits for something for so many real milliseconds at most, in which it keeps the process running. */
export async function waitAtMost(milliseconds: number, awaited: Promise<unknown>): Promise<void> {
  const late = Promise.withResolvers<void>()
  const timer = setTimeout(late.resolve, milliseconds)
  await Promise.race([awaited, late.promise])
  clearTimeout(timer)
}
