/** Who sends or receives a message. */
export type Party =
  | 'client'
  | 'application'
  | 'service'
  | 'gateway'
  | 'africastalking'
  | 'dtone'
  | 'acquirer'
  | 'subscriber'
  | 'shopper'
  | 'stranger'

/** A message between two parties, as the report draws it. */
export interface TracedMessage {
  /** World time, RFC 3339. */
  readonly at: string
  /** The step in which it was sent, counted from 0. */
  readonly step: number
  readonly from: Party
  readonly to: Party
  readonly kind: 'request' | 'callback'
  /** The operation or the callback; method and path where it is none. */
  readonly title: string
  readonly request: { readonly method: string; readonly target: string; readonly body: string }
  /** Undefined where no answer came. */
  readonly reply?: { readonly status: number; readonly body: string }
  /** Why no answer came. */
  readonly error?: string
  /** The fault that touched it, by its id. */
  readonly fault?: number
  /** Which attempt of a callback it is, counted from 1. */
  readonly attempt?: number
  /** What was nearly right. */
  readonly hints?: readonly string[]
  /** How many of the messages that follow came before its answer. */
  readonly encloses?: number
}

/** Something that happened between messages, such as the end of a process. Reports draw it across all parties. */
export interface TraceNote {
  /** World time, RFC 3339. */
  readonly at: string
  /** The step in which it happened, counted from 0. */
  readonly step: number
  /** How many messages of the trace were sent before it. */
  readonly before: number
  /** `the service is killed`. */
  readonly text: string
}

/** What a scenario has done so far, for its report. */
export interface TraceOfScenario {
  readonly world: string
  /** World time, RFC 3339. */
  readonly began: string
  readonly ended: string
  readonly messages: readonly TracedMessage[]
  /** In the order in which they happened. Absent where there are none. */
  readonly notes?: readonly TraceNote[]
}
