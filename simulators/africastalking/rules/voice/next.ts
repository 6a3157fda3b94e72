import type { HangupCause } from '../../../subscribers/index.ts'
import type { Call } from './call.ts'
import type { Leg } from './leg.ts'
import type { QuestionFields, Step } from './step.ts'

/** What has happened to a call. */
export type CallEvent =
  | { readonly kind: 'timeOver' }
  | { readonly kind: 'pressed'; readonly keys: string }
  | { readonly kind: 'spoke'; readonly text: string }
  | { readonly kind: 'legAnswered'; readonly leg: Leg }
  | { readonly kind: 'legLeft'; readonly leg: Leg; readonly cause: HangupCause }

/**
 * What a call does next. `wait`: a step begins to wait, for so many seconds or until something happens. `stay`: it goes on as before.
 * `next`: the following action. `ask`: the application is asked. `end`: the call ends.
 */
export type Next = { readonly changes?: Partial<Call> } & (
  | { readonly kind: 'wait'; readonly step: Step; readonly seconds?: number }
  | { readonly kind: 'stay'; readonly step: Step }
  | { readonly kind: 'next' }
  | { readonly kind: 'ask'; readonly fields: QuestionFields; readonly url?: string | undefined }
  | { readonly kind: 'end'; readonly cause: HangupCause }
)
