import type { Traffic } from '../find/traffic.ts'
import type { TestMutant } from '../mutant.ts'
import type { Evidence } from './evidence.ts'

/**
 * What became of a mutant. `rehearsed`: the tests passed, and they bring the same about themselves. `not reached`: they passed, and it
 * made no difference in them.
 */
export type Outcome = 'noticed' | 'rehearsed' | 'missed' | 'not reached'

export interface TestVerdict {
  readonly mutant: TestMutant
  readonly outcome: Outcome
  readonly evidence: Evidence
  /** The tests took too long, and were ended. */
  readonly isOverdue: boolean
  /** Real milliseconds. */
  readonly duration: number
}

/** All that is known after the tests have run against the mutants. */
export interface MutantsRun {
  readonly command: string
  readonly seed: string
  readonly traffic: Traffic
  /** Real milliseconds that the tests take against providers as they should be. */
  readonly baseline: number
  /** In the order in which they were run. */
  readonly verdicts: readonly TestVerdict[]
  /** Mutants that there was no time for. */
  readonly leftOut: readonly TestMutant[]
}

/** How many mutants had each outcome. */
export function outcomeCounts(verdicts: readonly TestVerdict[]): Readonly<Record<Outcome, number>> {
  const counts = { noticed: 0, rehearsed: 0, missed: 0, 'not reached': 0 }
  for (const { outcome } of verdicts) counts[outcome] += 1
  return counts
}
