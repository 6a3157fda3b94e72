import type { Instant } from '../../kernel/index.ts'

/** A text that a USSD dialogue has shown on a phone. */
export interface Screen {
  readonly id: number
  /** The phone number of the subscriber, in E.164. */
  readonly number: string
  /** The provider that showed it; null when the operator did. */
  readonly service: string | null
  /** What was dialled or pushed. */
  readonly code: string
  readonly text: string
  /** Whether the dialogue goes on with an answer. */
  readonly takesInput: boolean
  /** The answer to it; null without one. */
  readonly typed: string | null
  readonly shownAt: Instant
}

/** A USSD dialogue that goes on. A phone has one at most. */
export interface Dialogue {
  readonly number: string
  readonly service: string
  readonly code: string
  /** `waiting` for the application, or `asked` for an answer. */
  readonly state: 'waiting' | 'asked'
}
