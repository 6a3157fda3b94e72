import type { TraceOfScenario } from '../../diagrams/trace.ts'
import type { ScheduleRun } from '../run/scheduleRun.ts'
import { scheduleId } from '../schedule/schedule.ts'
import type { Exploration } from '../search/exploration.ts'
import { checkedInvariants, foundViolations } from './foundViolations.ts'
import { replayCommand } from './replayCommand.ts'
import { scheduleWords } from './scheduleWords.ts'

/** The report of an exploration for programs. Members are added, never renamed or removed, while `version` stays. */
export interface ExplorationReport {
  readonly version: 1
  /** Every invariant that was checked, in order. */
  readonly invariants: readonly { readonly name: string; readonly held: boolean }[]
  /** An entry for each broken invariant. */
  readonly violations: readonly ReportedViolation[]
  /** Schedules whose second run went another way, so that nothing is known of them. */
  readonly unstable: readonly ReportedSchedule[]
  /** The run in which nothing went wrong. */
  readonly defaultRun: TraceOfScenario
  /** By number of deviations from 0: how many schedules there are, and how many were run. */
  readonly planned: readonly number[]
  readonly run: readonly number[]
  /** How many were not run because a part of each is violated already. */
  readonly subsumed: number
  /** How many different courses were seen. */
  readonly courses: number
  /** Real milliseconds. */
  readonly took: number
  /** Real milliseconds until the first violation was confirmed; null where there is none. */
  readonly firstViolationAfter: number | null
  /** Why it ended before everything was tried; null where it did not. */
  readonly stoppedBy: 'budget' | null
}

export interface ReportedViolation {
  readonly invariant: string
  /** What is wrong in the shortest schedule, in plain words. */
  readonly reason: string
  readonly shortest: ReportedSchedule
  /** Ids of the other schedules that break the invariant. */
  readonly others: readonly string[]
}

export interface ReportedSchedule {
  /** What `--replay` takes. */
  readonly id: string
  /** The schedule in plain sentences. */
  readonly words: string
  /** The command that runs it again. */
  readonly replay: string
  readonly deviations: readonly ReportedDeviation[]
  /** The id of those deviations whose point never came; null where all came. */
  readonly missed: string | null
  readonly failedSteps: readonly { readonly text: string; readonly reason: string }[]
  /** What was sent, and what happened in between. */
  readonly trace: TraceOfScenario
  /** What the service printed. */
  readonly output: string
}

export interface ReportedDeviation {
  readonly at: 'request' | 'callback' | 'answer'
  /** The operation or callback; method and path of a request to the service. */
  readonly operation: string
  /** Whom it is about; null where the operation names nobody. */
  readonly subject: string | null
  /** Which one of this operation and subject, counted from 1. */
  readonly nth: number
  /** What goes wrong there, by its name. */
  readonly deviation: string
}

/** The result of an exploration as JSON. `invariants`: all that were checked; `command`: the command line of the exploration. */
export function explorationJson(
  exploration: Exploration,
  { invariants, command }: { readonly invariants: readonly string[]; readonly command: string },
): string {
  const { base, unstable, counts, took, firstViolationAfter = null, stoppedBy = null } = exploration
  const found = foundViolations(exploration)
  const report: ExplorationReport = {
    version: 1,
    invariants: checkedInvariants(invariants, exploration).map((name) => ({
      name,
      held: found.every(({ invariant }) => invariant !== name),
    })),
    violations: found.map(({ invariant, reason, shortest, others }) => ({
      ...{ invariant, reason, shortest: reported(shortest, command) },
      others: others.map(({ schedule }) => scheduleId(schedule)),
    })),
    unstable: unstable.map((run) => reported(run, command)),
    defaultRun: base.trace,
    ...{ planned: counts.planned, run: counts.run, subsumed: counts.subsumed, courses: counts.shapes },
    ...{ took, firstViolationAfter, stoppedBy },
  }
  return `${JSON.stringify(report, undefined, 2)}\n`
}

function reported({ schedule, missed, failedSteps, trace, output }: ScheduleRun, command: string): ReportedSchedule {
  return {
    ...{ id: scheduleId(schedule), words: scheduleWords(schedule), replay: replayCommand(command, schedule) },
    deviations: schedule.map(({ point, deviation }) => ({
      ...{ at: point.at, operation: point.operation, subject: point.subject ?? null },
      ...{ nth: point.nth, deviation: deviation.name },
    })),
    missed: missed.length === 0 ? null : scheduleId(missed),
    ...{ failedSteps, trace, output },
  }
}
