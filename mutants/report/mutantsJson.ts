import type { TestMutant } from '../mutant.ts'
import type { Evidence } from '../run/evidence.ts'
import { type MutantsRun, type Outcome, outcomeCounts, type TestVerdict } from '../run/mutantsRun.ts'
import { hintFor } from './mutantsText.ts'

/** The report of `railyard mutants` for programs. Members are added, never renamed or removed, while `version` stays. */
export interface MutantsReport {
  readonly version: 1
  /** The command that runs the tests. */
  readonly command: string
  readonly seed: string
  /** Real milliseconds that the tests take with nothing broken. */
  readonly baseline: number
  readonly totals: Readonly<Record<Outcome, number>>
  readonly mutants: readonly ReportedMutant[]
  /** The names of mutants that there was no time for. */
  readonly leftOut: readonly string[]
}

export interface ReportedMutant extends TestMutant {
  readonly outcome: Outcome
  /** The tests took too long, and were ended. */
  readonly isOverdue: boolean
  /** Real milliseconds. */
  readonly duration: number
  readonly changed: Pick<Evidence, 'count' | 'places'> & { readonly messages: Evidence['shown'] }
  /** What a test needs that would notice it. */
  readonly hint?: string
}

/** The run as JSON: totals, every mutant with its outcome and what it changed, and those that were left out. Times in milliseconds. */
export function mutantsJson({ command, seed, baseline, verdicts, leftOut }: MutantsRun): string {
  const mutants = verdicts.map(plain)
  const names = leftOut.map(({ name }) => name)
  const report: MutantsReport = {
    version: 1,
    command,
    seed,
    baseline,
    totals: outcomeCounts(verdicts),
    mutants,
    leftOut: names,
  }
  return `${JSON.stringify(report, null, 2)}\n`
}

function plain({ mutant, outcome, isOverdue, duration, evidence }: TestVerdict): ReportedMutant {
  const { count, places, shown } = evidence
  const hint = outcome === 'missed' ? { hint: hintFor(mutant) } : {}
  return { ...mutant, outcome, isOverdue, duration, changed: { count, places, messages: shown }, ...hint }
}
