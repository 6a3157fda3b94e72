/** Real time, which here only says how long a target took; nothing else in the contracts reads a clock. */
export function stopwatch(): () => number {
  const started = performance.now()
  return () => performance.now() - started
}

/** Resolves after so many real milliseconds, unless something else came first and called it off. */
export function alarm(milliseconds: number): { readonly rung: Promise<'rung'>; cancel(): void } {
  const { promise, resolve } = Promise.withResolvers<'rung'>()
  const timer = setTimeout(() => resolve('rung'), milliseconds)
  return { rung: promise, cancel: () => clearTimeout(timer) }
}
