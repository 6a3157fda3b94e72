import type { Assignment } from '../contracts/index.ts'
import {
  type MutationOptions,
  mutantHtml,
  mutantJson,
  mutantJunit,
  mutantReport,
  runMutation,
  type Verdict,
} from '../mutation/index.ts'
import { changesSince } from './changesSince.ts'
import { createProgress } from './progress.ts'
import { writeReports } from './writeReports.ts'

export interface VerifyMutantsOptions extends Omit<MutationOptions, 'onVerdict' | 'changes' | 'sample'> {
  /** The commit since which operations count as changed: all of their mutants are run. */
  readonly changed?: string
  /** How many mutants of the other operations are run. @default all without `changed`, else none */
  readonly sample?: number
  /** `junit`, `html` and `json`, each with its file. */
  readonly report?: readonly Assignment[]
  /** Takes the report and, now and then, a line of progress. @default the process' own stdout */
  readonly write?: (text: string) => void
}

/** Runs the mutants and prints the report. The exit code: 0 none survived without a reason, 1 some did, 2 could not run. */
export async function verifyMutants({
  report = [],
  write = toStdout,
  changed,
  sample,
  ...options
}: VerifyMutantsOptions): Promise<0 | 1 | 2> {
  try {
    const { existing, ...run } = await runMutation({
      ...options,
      ...(changed !== undefined && { changes: changesSince(changed) }),
      ...(sample !== undefined && { sample: { size: sample, seed: options.seed } }),
      onVerdict: showProgress(write),
    })
    const count = run.verdicts.length
    if (count < existing.length) write(`${count} of ${existing.length} mutants are run\n`)
    writeReports(report, {
      junit: () => mutantJunit(run),
      html: () => mutantHtml(run),
      json: () => mutantJson(run),
    })
    const { text, isGood } = mutantReport(run.verdicts, { existing, ...(run.costs && { costs: run.costs }) })
    write(text)
    return isGood ? 0 : 1
  } catch (error) {
    process.stderr.write(`railyard: could not run: ${error instanceof Error ? error.message : String(error)}\n`)
    return 2
  }
}

function toStdout(text: string): void {
  process.stdout.write(text)
}

function showProgress(write: (text: string) => void): (verdict: Verdict, total: number) => void {
  const progress = createProgress(write)
  const count = { done: 0, survived: 0 }
  return ({ outcome }, total) => {
    count.done += 1
    if (outcome === 'survived') count.survived += 1
    progress.show(`${count.done} of ${total} mutants, ${count.survived} survived`, count.done, total)
    if (count.done === total) progress.clear()
  }
}
