import type { WorkUnit } from '../runtime/work.ts'

/** Requests that wait for their jobs to be attempted. */
export interface Waiters {
  /** Resolves when each job was attempted or lets time pass, or when all slots do the latter. */
  wait(jobs: readonly string[]): Promise<void>
  /** The unit to run a job with, and what to call at its end. */
  watch(job: string, unit: WorkUnit): { readonly unit: WorkUnit; readonly end: () => void }
  release(): void
}

/**
 * A request waits for the jobs that it started, but not for providers that hang: it holds time back while it waits, and the
 * timeout that would end the hanging call needs time to move.
 */
export function createWaiters(slots: number): Waiters {
  const waiting = new Set<{ readonly left: Set<string>; readonly resolve: () => void }>()
  let passing = 0

  function attempted(job: string): void {
    for (const waiter of waiting) {
      waiter.left.delete(job)
      if (waiter.left.size === 0) resolve(waiter)
    }
  }

  function resolve(waiter: { readonly resolve: () => void; readonly left: Set<string> }): void {
    waiting.delete(waiter)
    waiter.resolve()
  }

  function release(): void {
    for (const waiter of waiting) resolve(waiter)
  }

  function letTimePass(job: string, unit: WorkUnit): () => void {
    passing += 1
    attempted(job)
    if (passing === slots) release()
    const resume = unit.letTimePass()
    return () => {
      passing -= 1
      resume()
    }
  }

  return {
    wait(jobs) {
      if (jobs.length === 0 || passing === slots) return Promise.resolve()
      return new Promise((done) => waiting.add({ left: new Set(jobs), resolve: done }))
    },
    watch: (job, unit) => ({ unit: { letTimePass: () => letTimePass(job, unit) }, end: () => attempted(job) }),
    release,
  }
}
