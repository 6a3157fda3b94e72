import type { JobRow } from '../database/tables.ts'
import type { Writing } from '../writing.ts'

export interface NewJob {
  readonly kind: string
  readonly payload: object
  /** ms since the epoch. */
  readonly due: number
}

/** Due work. It is kept as rows, so that it outlives the gateway that wrote it. */
export interface Jobs {
  /** Writes jobs down for later. */
  add(writing: Writing, jobs: readonly NewJob[]): Promise<void>
  /** Writes jobs down as taken by this gateway; give them to `start` when the transaction has been committed. */
  addTaken(writing: Writing, jobs: readonly Omit<NewJob, 'due'>[]): Promise<JobRow[]>
  /** Runs taken jobs. Resolves when each was attempted or waits for a provider that lets time pass, or nothing can move on. */
  start(jobs: readonly JobRow[]): Promise<void>
  /** Looks for due jobs, now and whenever one falls due. */
  sweep(): void
  stop(): void
}
