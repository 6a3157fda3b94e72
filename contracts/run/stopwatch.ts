/** Measures real milliseconds from now. Only this file reads real time. */
export function stopwatch(): () => number {
  const started = performance.now()
  return () => performance.now() - started
}

/** Resolves after real milliseconds, unless cancelled. */
export function alarm(milliseconds: number): { readonly rung: Promise<'rung'>; cancel(): void } {
  const { promise, resolve } = Promise.withResolvers<'rung'>()
  const timer = setTimeout(() => resolve('rung'), milliseconds)
  return { rung: promise, cancel: () => clearTimeout(timer) }
}
