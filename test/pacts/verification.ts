import type { ProviderPact } from './pact.ts'

/** A pact file that a simulator is held to. */
export interface Verification {
  readonly provider: ProviderPact['provider']
  readonly path: string
  /** The rule of the simulator that is broken, as `railyard verify --mutants` names it. @default none */
  readonly mutant?: string
}

/** What became of it. */
export interface Verified {
  /** What the simulator does otherwise, by the descriptions of the interactions. */
  readonly broken: Readonly<Record<string, readonly string[]>>
  /** How many interactions it kept. */
  readonly kept: number
  /** What has gone wrong beside that. */
  readonly failures: readonly string[]
}
