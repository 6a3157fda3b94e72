import type { Verdict } from '../verdict.ts'
import { reasonFor } from './reasonFor.ts'
import type { Survivor } from './survivors.ts'

/** What a hunt came to; each report of it is made from this. */
export interface MutantRun {
  readonly verdicts: readonly Verdict[]
  readonly seed: string
  /** Real milliseconds. */
  readonly duration: number
  /** The mutants that are known to survive. @default those that are listed */
  readonly explained?: readonly Survivor[]
}

/** `explained`: it survived, for a reason that is listed. */
export type MutantFate = 'killed' | 'survived' | 'explained' | 'did not apply'

/** In the order in which they are shown. */
export const mutantFates: readonly MutantFate[] = ['survived', 'explained', 'killed', 'did not apply']

/** A verdict, and why a survivor is known to be one. */
export interface JudgedMutant extends Verdict {
  readonly fate: MutantFate
  readonly reason?: string
}

export function judged({ verdicts, explained }: MutantRun): JudgedMutant[] {
  return verdicts.map((verdict) => {
    const { outcome, mutant } = verdict
    const reason = outcome === 'survived' ? reasonFor(mutant.name, explained) : undefined
    return reason === undefined ? { ...verdict, fate: outcome } : { ...verdict, fate: 'explained', reason }
  })
}
