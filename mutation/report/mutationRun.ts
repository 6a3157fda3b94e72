import type { Verdict } from '../mutant.ts'
import { reasonFor, type Survivor } from './survivors.ts'

/** What running mutants came to; each report is made from it. */
export interface MutationRun {
  readonly verdicts: readonly Verdict[]
  readonly seed: string
  /** Real milliseconds. */
  readonly duration: number
  /** The mutants that are known to survive. @default those that are listed */
  readonly explained?: readonly Survivor[]
  /** What the steps took, by document. */
  readonly costs?: readonly DocumentCost[]
}

/** Milliseconds of CPU time for the mutants of a document, in all threads. */
export interface DocumentCost {
  readonly document: string
  /** How many mutants of it were run. */
  readonly count: number
  /** Reading the document, and deriving cases and mutants. */
  readonly prepare: number
  /** The cases on the unbroken service. */
  readonly unbroken: number
  readonly mutants: number
}

/** `explained`: it survived, for a reason that is listed. */
export type MutantFate = 'killed' | 'survived' | 'explained' | 'did not apply'

/** In the order in which they are shown. */
export const mutantFates: readonly MutantFate[] = ['survived', 'explained', 'killed', 'did not apply']

/** A verdict, and the reason of a known survivor. */
export interface JudgedMutant extends Verdict {
  readonly fate: MutantFate
  readonly reason?: string
}

export function judged({ verdicts, explained }: MutationRun): JudgedMutant[] {
  return verdicts.map((verdict) => {
    const { outcome, mutant } = verdict
    const reason = outcome === 'survived' ? reasonFor(mutant.name, explained) : undefined
    return reason === undefined ? { ...verdict, fate: outcome } : { ...verdict, fate: 'explained', reason }
  })
}

/** How many mutants met each fate. */
export type MutantCounts = Readonly<Record<MutantFate, number>>

export function mutantCounts(mutants: readonly JudgedMutant[]): MutantCounts {
  const count = (fate: MutantFate): number => mutants.filter((one) => one.fate === fate).length
  const [survived = 0, explained = 0, killed = 0, unmet = 0] = mutantFates.map(count)
  return { survived, explained, killed, 'did not apply': unmet }
}

/** The mutants of each document and operation, in order. */
export function byOperation(mutants: readonly JudgedMutant[]): JudgedMutant[][] {
  return [...Map.groupBy(mutants, ({ mutant }) => `${mutant.document} ${mutant.operationId}`).values()]
}
