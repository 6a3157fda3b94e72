import type { ExploredService } from '../../run/exploreSetup.ts'
import type { ScheduleRun, Violation } from '../../run/scheduleRun.ts'
import type { ToldStep } from '../../story/toldStep.ts'

/** What a snippet reproduces. */
export interface SnippetOptions {
  /** The run of the schedule, and the default run. */
  readonly run: ScheduleRun
  readonly base: ScheduleRun
  readonly violation: Violation
  readonly steps: readonly ToldStep[]
  readonly service: Pick<ExploredService, 'baseUrl' | 'ready' | 'callbacks'> & { readonly command: string }
  /** How long the world goes on after the story: ISO 8601. */
  readonly settle: string
}
