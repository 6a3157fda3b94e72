import { type MutantsRun, outcomeCounts, type TestVerdict } from '../run/mutantsRun.ts'
import { hintFor } from './mutantsText.ts'

/** The run as JSON: totals, every mutant with its outcome and what it changed, and those that were left out. Times in milliseconds. */
export function mutantsJson({ command, seed, baseline, verdicts, leftOut }: MutantsRun): string {
  const mutants = verdicts.map(plain)
  const names = leftOut.map(({ name }) => name)
  const report = { command, seed, baseline, totals: outcomeCounts(verdicts), mutants, leftOut: names }
  return `${JSON.stringify(report, null, 2)}\n`
}

function plain({ mutant, outcome, isOverdue, duration, evidence }: TestVerdict): object {
  const { count, places, shown } = evidence
  const hint = outcome === 'missed' ? { hint: hintFor(mutant) } : {}
  return { ...mutant, outcome, isOverdue, duration, changed: { count, places, messages: shown }, ...hint }
}
