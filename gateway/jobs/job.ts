import type { WorkUnit } from '../work.ts'

/** How long a job belongs to the gateway that took it, in ms; after that another may take it over. */
export const lease = 300_000

export interface JobRun {
  /** How often it was tried before. */
  readonly attempts: number
  readonly unit: WorkUnit
}

/** Does a job; resolves with the moment (ms since the epoch) at which it shall be tried again, or nothing when it is done. */
export type JobHandler = (payload: unknown, run: JobRun) => Promise<number | undefined>
