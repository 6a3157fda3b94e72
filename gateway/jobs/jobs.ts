import type { Writing } from '../database/writing.ts'
import type { WorkUnit } from '../runtime/work.ts'
import type { JobRow } from './tables.ts'

/** Due work. It is kept as rows, so that it outlives the gateway that wrote it. */
export interface Jobs {
  /** Stores jobs for later. */
  add(writing: Writing, jobs: readonly NewJob[]): Promise<void>
  /** Stores jobs as taken by this gateway; give them to `start` when the transaction has been committed. */
  addTaken(writing: Writing, jobs: readonly Omit<NewJob, 'due'>[]): Promise<JobRow[]>
  /** Runs taken jobs. Resolves when each was attempted or waits for a provider that lets time pass, or nothing can move on. */
  start(jobs: readonly JobRow[]): Promise<void>
  /** Looks for due jobs, now and whenever one falls due. */
  sweep(): void
  stop(): void
}

export interface NewJob {
  readonly kind: string
  readonly payload: object
  /** ms since the epoch. */
  readonly due: number
}

/** Does a job; resolves with the moment (ms since the epoch) at which it shall be tried again, or nothing when it is done. */
export type JobHandler = (payload: unknown, run: JobRun) => Promise<number | undefined>

export interface JobRun {
  /** How often it was tried before. */
  readonly attempts: number
  readonly unit: WorkUnit
}
