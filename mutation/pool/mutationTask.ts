import type { Verdict } from '../index.ts'
import type { MutantDocument } from '../stacks/mutantDocuments.ts'

/** Mutants of one operation, by name, to be hunted by one worker. */
export interface MutantTask {
  readonly document: MutantDocument
  readonly names: readonly string[]
}

/** A verdict as it crosses from worker to worker: functions don't. */
export interface MutantOutcome extends Omit<Verdict, 'mutant'> {
  readonly name: string
}

/** Hunts the mutants of a task and tells of each; rejects where that says nothing. */
export interface MutantRunner {
  run(task: MutantTask, onOutcome: (outcome: MutantOutcome) => void): Promise<void>
  close(): Promise<void>
}
