import type { ScheduleRun } from '../run/scheduleRun.ts'
import type { Exploration } from '../search/exploration.ts'

/** An invariant that was broken, and by which schedules, the shortest first. */
export interface FoundViolation {
  readonly invariant: string
  /** What is wrong in the shortest schedule. */
  readonly reason: string
  readonly shortest: ScheduleRun
  readonly others: readonly ScheduleRun[]
}

/** The broken invariants, in the order in which they were found. */
export function foundViolations({ violated }: Exploration): FoundViolation[] {
  const broken = violated.flatMap((run) => run.violations.map((violation) => ({ run, violation })))
  return [...Map.groupBy(broken, ({ violation }) => violation.invariant)].flatMap(([invariant, [first, ...rest]]) =>
    first === undefined
      ? []
      : [
          {
            ...{ invariant, reason: first.violation.reason, shortest: first.run },
            others: [...new Set(rest.map(({ run }) => run))].filter((run) => run !== first.run),
          },
        ],
  )
}

/** The names of all invariants that were checked: those of the exploration, and what else was broken. */
export function checkedInvariants(invariants: readonly string[], exploration: Exploration): string[] {
  return [...new Set([...invariants, ...foundViolations(exploration).map(({ invariant }) => invariant)])]
}
