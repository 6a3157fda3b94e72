import type { JobRow } from './tables.ts'

/** Requests that wait for their jobs to be attempted. */
export interface Waiters {
  /** Resolves when each job was attempted, or can't be for now. */
  wait(jobs: readonly JobRow[]): Promise<void>
  /** A job was attempted, or lets time pass. */
  attempted(job: string): void
  /** Nothing of a lane can move on for now; without a name, of all lanes. */
  release(lane?: string): void
}

/**
 * A request waits for the jobs that it started, but not for providers that hang: it holds time back while it waits, and the
 * timeout that would end the hanging call needs time to move. Nor does it wait for a provider that is out of service.
 */
export function createWaiters(): Waiters {
  /** What each waits for: the lanes of its jobs, by their ids. */
  const waiting = new Map<() => void, Map<string, string>>()

  function leave(concerns: (job: string, lane: string) => boolean): void {
    for (const [resolve, left] of waiting) {
      for (const [job, lane] of left) if (concerns(job, lane)) left.delete(job)
      if (left.size > 0) continue
      waiting.delete(resolve)
      resolve()
    }
  }

  return {
    wait(jobs) {
      if (jobs.length === 0) return Promise.resolve()
      return new Promise((done) => waiting.set(done, new Map(jobs.map(({ id, lane }) => [id, lane]))))
    },
    attempted(job) {
      for (const [resolve, left] of waiting) {
        if (!left.delete(job) || left.size > 0) continue
        waiting.delete(resolve)
        resolve()
      }
    },
    release: (lane) => leave((_, own) => lane === undefined || own === lane),
  }
}
