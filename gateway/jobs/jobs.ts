import type { Writing } from '../database/writing.ts'
import type { WorkUnit } from '../runtime/work.ts'
import type { JobsOverview } from './overview.ts'
import type { JobRow } from './tables.ts'

/** Due work. It is kept as rows, so that it outlives the gateway that wrote it. */
export interface Jobs {
  /** The id of this gateway, by which it claims jobs and batches. */
  readonly gateway: string
  /** Takes part: takes over what a process before this one has left. Call it once, before anything is asked for. */
  open(): Promise<void>
  /** Stores jobs for later. */
  add(writing: Writing, jobs: readonly NewJob[]): Promise<void>
  /** Stores jobs as taken by this gateway; give them to `start` when the transaction has been committed. */
  addTaken(writing: Writing, jobs: readonly Omit<NewJob, 'due'>[]): Promise<JobRow[]>
  /** Runs taken jobs. Resolves when each was attempted or waits for a provider that lets time pass, or nothing can move on. */
  start(jobs: readonly JobRow[]): Promise<void>
  /** Looks for due jobs, now and whenever one falls due. */
  sweep(): void
  /** What is to be done, and what broke off too often. */
  overview(): Promise<JobsOverview>
  /** Puts a dead letter back, due at once; false when there is none of this id. */
  retry(id: string): Promise<boolean>
  /** Begins no further job; those that run end. */
  stop(): void
  /** After the last job has ended: leaves what was not begun to the next start or to another gateway. */
  release(): Promise<void>
}

export interface NewJob {
  readonly kind: string
  readonly payload: object
  /** Jobs of a lane share its slots. */
  readonly lane: string
  /** Whom the job is for; the clients of a lane take turns. */
  readonly clientId: string
  /** ms since the epoch. */
  readonly due: number
}

/** Does a job; resolves with the moment (ms since the epoch) at which it shall be tried again, or nothing when it is done. */
export type JobHandler = (payload: unknown, run: JobRun) => Promise<number | undefined>

/** Called in the database transaction in which a job becomes a dead letter. */
export type DeadJobHandler = (writing: Writing, payload: unknown) => Promise<void>

export interface JobRun {
  /** How often it was tried before. */
  readonly attempts: number
  readonly unit: WorkUnit
  /** Whether it tries out a provider that may be out of service: with one payout at most. */
  readonly isProbe: boolean
  /** Whether a job that does several things one after the other may do the next one. Not while its provider is out or the gateway ends. */
  goesOn(): boolean
}
