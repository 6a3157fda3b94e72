import type { Verdict } from '../mutant.ts'
import type { DocumentCost } from './mutationRun.ts'
import { survivors as listed, reasonFor, type Survivor, staleReasons } from './survivors.ts'

export interface MutantReportOptions {
  /** The mutants that are known to survive. @default those that are listed */
  readonly explained?: readonly Survivor[]
  /** The names of all mutants, those that were not run included. @default those that were run */
  readonly existing?: readonly string[]
  /** What the steps took, by document. @default none */
  readonly costs?: readonly DocumentCost[]
}

/** The verdicts as text, and whether no mutant survived without a reason. */
export interface MutantReport {
  readonly text: string
  readonly isGood: boolean
}

export function mutantReport(verdicts: readonly Verdict[], options: MutantReportOptions = {}): MutantReport {
  const { explained = listed, existing, costs = [] } = options
  const survived = verdicts.filter(({ outcome }) => outcome === 'survived')
  const reasonOf = ({ mutant }: Verdict): string | undefined => reasonFor(mutant.name, explained)
  const unexplained = survived.filter((verdict) => reasonOf(verdict) === undefined)
  const stale = staleReasons(verdicts, explained, existing)
  const lines = [
    ...table(verdicts),
    '',
    ...[...Map.groupBy(survived, reasonOf)].flatMap(([reason, same]) => [
      reason === undefined ? 'survived, and nobody has said why:' : `survived: ${reason}`,
      ...same.map(({ mutant, tried }) => `  ${mutant.name} (${tried} cases tried it)`),
    ]),
    ...costs.map(costLine),
    ...stale.map((name) => `listed as a survivor, and none: ${name}`),
    summary(verdicts, unexplained.length),
  ]
  return { text: `${lines.join('\n')}\n`, isGood: unexplained.length === 0 && stale.length === 0 }
}

function costLine({ document, count, prepare, unbroken, mutants }: DocumentCost): string {
  const seconds = (milliseconds: number): string => `${(milliseconds / 1_000).toFixed(1)} s`
  const steps = `${seconds(prepare)} to prepare, ${seconds(unbroken)} for the unbroken service, ${seconds(mutants)} for the mutants`
  return `${document}: ${count} mutants in ${seconds(prepare + unbroken + mutants)} of CPU time: ${steps}`
}

function summary(verdicts: readonly Verdict[], unexplained: number): string {
  const [killed, survived, unmet] = counts(verdicts)
  const applied = killed + survived
  const rate = applied === 0 ? '–' : `${((100 * killed) / applied).toFixed(1)} %`
  return `${verdicts.length} mutants: ${applied} applied, ${killed} killed (${rate}), ${survived} survived (${unexplained} unexplained), ${unmet} did not apply`
}

function counts(verdicts: readonly Verdict[]): [killed: number, survived: number, unmet: number] {
  const count = (outcome: Verdict['outcome']): number => verdicts.filter((one) => one.outcome === outcome).length
  return [count('killed'), count('survived'), count('did not apply')]
}

/** A row for each operation, and one for each kind. */
function table(verdicts: readonly Verdict[]): string[] {
  const rows = [
    ...grouped(verdicts, ({ mutant }) => `${mutant.document} ${mutant.operationId}`),
    undefined,
    ...grouped(verdicts, ({ mutant }) => mutant.kind),
  ]
  const width = Math.max(12, ...rows.map((row) => row?.[0].length ?? 0))
  const line = (name: string, cells: readonly (string | number)[]): string =>
    `${name.padEnd(width)}${cells.map((cell) => String(cell).padStart(15)).join('')}`
  return [
    line('', ['killed', 'survived', 'did not apply']),
    ...rows.map((row) => (row === undefined ? '' : line(row[0], counts(row[1])))),
  ]
}

function grouped(verdicts: readonly Verdict[], keyOf: (verdict: Verdict) => string): (readonly [string, Verdict[]])[] {
  return [...Map.groupBy(verdicts, keyOf)]
}
