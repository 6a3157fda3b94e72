import type { ScheduleRun } from '../run/scheduleRun.ts'

/** The result of an exploration. */
export interface Exploration {
  /** The run in which nothing went wrong. */
  readonly base: ScheduleRun
  /** Schedules that broke an invariant, the shortest first, each confirmed by a second run. */
  readonly violated: readonly ScheduleRun[]
  /** Schedules whose second run differed: neither passed nor violated. */
  readonly unstable: readonly ScheduleRun[]
  readonly counts: ExplorationCounts
  /** Real milliseconds, of all and until the first violation was confirmed. */
  readonly took: number
  readonly firstViolationAfter: number | undefined
  /** Why it ended before everything was tried; undefined where nothing is left at this number of deviations. */
  readonly stoppedBy: 'budget' | undefined
}

export interface ExplorationCounts {
  /** Schedules by their number of deviations: planned, and run. Those that are not run lead where another one has led. */
  readonly planned: readonly number[]
  readonly run: readonly number[]
  /** Schedules that were not run because one with fewer deviations is violated already. */
  readonly subsumed: number
  /** Different courses that were seen. */
  readonly shapes: number
}
