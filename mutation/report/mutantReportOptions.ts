import type { Survivor } from './survivors.ts'

export interface MutantReportOptions {
  readonly explained?: readonly Survivor[]
  /** The names of all mutants, those that were not hunted included. @default those that were hunted */
  readonly existing?: readonly string[]
}
