import type { TraceOfScenario } from '../../diagrams/trace.ts'

/**
 * `known`: something else was found than it says, and its tag `@known-G4` tells so. `failed`: also passed in spite of such a tag, has a
 * sentence that is not in the vocabulary, or has no steps. `skipped`: a dry run.
 */
export type ScenarioOutcome = 'passed' | 'failed' | 'known' | 'skipped'

/** One scenario, or one row of an outline, as it went. */
export interface ScenarioResult {
  /** File, relative to the working directory. */
  readonly uri: string
  readonly line: number
  readonly feature: string
  readonly rule?: string
  readonly name: string
  readonly tags: readonly string[]
  readonly outcome: ScenarioOutcome
  /** Why it counts as failed although no step failed. */
  readonly reason?: string
  readonly steps: readonly StepResult[]
  /** Undefined where the scenario did not come to its end. */
  readonly trace?: TraceOfScenario
  /** What the service under test printed, where the scenario failed. */
  readonly output?: string
  /** Real milliseconds since 1970. */
  readonly startedAt: number
  /** Real milliseconds. */
  readonly duration: number
  /** World milliseconds that passed. */
  readonly virtual: number
}

export interface StepResult {
  /** `Given`, `And`; `Before` and `After` for what is done around the scenario. */
  readonly keyword: string
  readonly text: string
  /** Its line in the file of the scenario; undefined for what is done around a scenario. */
  readonly line?: number
  readonly table?: readonly (readonly string[])[]
  readonly content?: string
  readonly status: 'passed' | 'failed' | 'undefined' | 'ambiguous' | 'skipped'
  readonly message?: string
  /** Whether it failed since something else was found than the sentence says. */
  readonly isMismatch?: boolean
  /** Real milliseconds. */
  readonly duration: number
}

/** Whether a run is good: nothing failed. */
export function hasPassed(results: readonly ScenarioResult[]): boolean {
  return results.every(({ outcome }) => outcome !== 'failed')
}
