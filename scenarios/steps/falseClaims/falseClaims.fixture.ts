import type { Chapter } from '../step.ts'

/** Sentences that are false after what has happened. */
export interface FalseClaims {
  /** The sentences before each claim. */
  readonly happened: string
  readonly claims: readonly string[]
  /** Each of their sentences that claims something is among the claims. */
  readonly chapters: readonly Chapter[]
}
