import type { TraceOfScenario } from '../../diagrams/trace.ts'
import type { ChoicePoint } from '../schedule/choicePoint.ts'
import type { Schedule } from '../schedule/schedule.ts'

/** What became of one schedule. */
export interface ScheduleRun {
  readonly schedule: Schedule
  /** What was broken, and how. Empty where every invariant held. */
  readonly violations: readonly Violation[]
  /** Of the deviations of the schedule, those whose point never came. */
  readonly missed: Schedule
  /** The points of the run in the order in which they came. */
  readonly points: readonly PlacedPoint[]
  /** What happened, without what differs between two runs of one schedule. Equal texts are one case. */
  readonly shape: string
  /** Messages for a diagram. */
  readonly trace: TraceOfScenario
  /** What the service printed. */
  readonly output: string
  /** Steps of the story that failed, and why. */
  readonly failedSteps: readonly { readonly text: string; readonly reason: string }[]
  /** Where a second run of the schedule first differed: a line of each shape. Undefined where it did not, or was not made. */
  readonly differs?: { readonly first: string; readonly second: string }
}

export interface Violation {
  /** The name of the invariant. */
  readonly invariant: string
  /** What is wrong, in plain words. */
  readonly reason: string
}

/** A point, and what can be tried there. */
export interface PlacedPoint {
  readonly point: ChoicePoint
  /** Whether the request only reads. */
  readonly isRead: boolean
  /** Whether the request of the story may be sent again: it has an idempotency key. */
  readonly isRepeatable: boolean
}
