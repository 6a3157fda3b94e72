import type { CaseKind, CaseRequest, StepReply } from './case.ts'

/** One difference between what a target did and what its document says. */
export interface Finding {
  /** `status`, `header`, `body`, `error-shape`, `time`, `idempotence`, `state`, `callback`, `expect`, `change`, `inside`, … */
  readonly check: string
  readonly message: string
  /** The word of the schema that does not hold: `required`, `enum`, … */
  readonly keyword?: string
  /** From the part of the message inwards: `['body', 'errors', 0, 'code']`. */
  readonly path: readonly (string | number)[]
  /** Where the document says so, as a JSON pointer. */
  readonly pointer?: string
}

/** One exchange as it took place. */
export interface ExchangeRecord {
  readonly operationId: string
  readonly request: CaseRequest
  /** Absent where the target did not answer. */
  readonly reply?: StepReply
  /** Real milliseconds. */
  readonly duration: number
}

export interface CaseResult {
  readonly name: string
  readonly document: string
  readonly operationId: string
  readonly kind: CaseKind
  /** `unsupported`: the target says that it does not have the operation, with a reason; never counted as held. */
  readonly outcome: 'held' | 'broken' | 'unsupported'
  readonly reason?: string
  readonly findings: readonly Finding[]
  readonly exchanges: readonly ExchangeRecord[]
  /** Real milliseconds. */
  readonly duration: number
}

/** A documented status of an operation, or a callback of it, and how often it was reached. */
export interface Cell {
  readonly document: string
  /** An operation, or `operationId → callback`. */
  readonly row: string
  /** A documented status; `sent` and the anomalies for callbacks. */
  readonly column: string
  readonly count: number
}

/** All that a run found; each report is made from it. */
export interface RunResult {
  readonly targets: readonly { readonly document: string; readonly title: string; readonly url: string }[]
  readonly cases: readonly CaseResult[]
  readonly cells: readonly Cell[]
  readonly seed: string
  /** Real milliseconds. */
  readonly duration: number
}
