import type { Finding } from '../contracts/index.ts'
import type { Mutant } from './mutant.ts'

/** What became of a mutant. */
export interface Verdict {
  readonly mutant: Mutant
  /** `did not apply`: in none of the cases was anything but as it should be. */
  readonly outcome: 'killed' | 'survived' | 'did not apply'
  /** The case that killed it, and what it found. */
  readonly by?: string
  readonly finding?: Finding
  /** How many cases it was set against. */
  readonly tried: number
  /** Real milliseconds. */
  readonly duration: number
}
