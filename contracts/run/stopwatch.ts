/** Measures real milliseconds from now. Only this file reads real time. */
export function stopwatch(): () => number {
  const started = performance.now()
  return () => performance.now() - started
}

/** Measures the CPU time of this thread from now, in milliseconds: the work of other processes is not in it. */
export function workTimer(): () => number {
  const started = process.threadCpuUsage()
  return () => {
    const { user, system } = process.threadCpuUsage(started)
    return (user + system) / 1_000
  }
}

/** The real time, in milliseconds since 1970. */
export function realTime(): number {
  return Date.now()
}

/** A text that no other run has, and no other call. */
export function runStamp(): string {
  return `${Date.now()}-${performance.now()}-${process.pid}`
}

/** Resolves after real milliseconds, unless cancelled. */
export function alarm(milliseconds: number): { readonly rung: Promise<'rung'>; cancel(): void } {
  const { promise, resolve } = Promise.withResolvers<'rung'>()
  const timer = setTimeout(() => resolve('rung'), milliseconds)
  return { rung: promise, cancel: () => clearTimeout(timer) }
}
