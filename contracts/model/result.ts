import type { Anomaly, CaseKind, CaseRequest, Refusal, SetupStep, StepReply } from './case.ts'

/** One difference between a target's behaviour and its document. */
export interface Finding {
  /** `status`, `header`, `body`, `error-shape`, `time`, `idempotence`, `state`, `callback`, `expect`, `change`, `law`, `inside`, … */
  readonly check: string
  readonly message: string
  /** The violated keyword of the schema: `required`, `enum`, … */
  readonly keyword?: string
  /** Path from the part of the message: `['body', 'errors', 0, 'code']`. */
  readonly path: readonly (string | number)[]
  /** JSON pointer to the violated place in the document. */
  readonly pointer?: string
  /** Index of the step whose reply is at fault. @default the last one that was answered */
  readonly step?: number
  /** Index of the exchange at fault, if its step was sent several times. @default the last one of the step */
  readonly exchange?: number
}

/** What was done to the target beside its requests: a setup step, or its clock was moved by an ISO 8601 duration. */
export type Circumstance =
  | { readonly kind: 'given'; readonly step: SetupStep }
  | { readonly kind: 'clock'; readonly by: string }

/** One request as it was sent, and its reply. */
export interface ExchangeRecord {
  readonly operationId: string
  /** Index of the step that it belongs to. Absent for a received callback. */
  readonly step?: number
  /** Since the exchange before it. */
  readonly before?: readonly Circumstance[]
  /** While the reply was held back. */
  readonly during?: readonly Circumstance[]
  /** How a received callback was answered. Absent for a request to the target. */
  readonly answered?: Anomaly
  /** The status of that answer, if there was one. */
  readonly answeredWith?: number
  readonly request: CaseRequest
  /** Absent if the target did not answer. */
  readonly reply?: StepReply
  /** Real milliseconds. */
  readonly duration: number
}

export interface CaseResult {
  readonly name: string
  readonly document: string
  readonly operationId: string
  readonly kind: CaseKind
  readonly description?: string
  /** Why the last request must be refused. */
  readonly refusal?: Refusal
  /**
   * `known`: it is broken as the document says that it is (`x-known`). `unsupported`: the target cannot run the case. Both have a
   * reason, and count neither as held nor as broken.
   */
  readonly outcome: 'held' | 'broken' | 'known' | 'unsupported'
  readonly reason?: string
  readonly findings: readonly Finding[]
  readonly exchanges: readonly ExchangeRecord[]
  /** What was done to the target after the last exchange. */
  readonly afterwards?: readonly Circumstance[]
  /** Real milliseconds. */
  readonly duration: number
}

/** A documented status of an operation or callback, and how often it was reached. */
export interface Cell {
  readonly document: string
  /** An operation, or `operationId → callback`. */
  readonly row: string
  /** A documented status, or an anomaly of a callback. */
  readonly column: string
  readonly count: number
}

/** The result of a run, from which each report is made. */
export interface RunResult {
  readonly targets: readonly { readonly document: string; readonly title: string; readonly url: string }[]
  readonly cases: readonly CaseResult[]
  readonly cells: readonly Cell[]
  readonly seed: string
  /** When the run began, in milliseconds since 1970. */
  readonly startedAt: number
  /** Real milliseconds. */
  readonly duration: number
}
