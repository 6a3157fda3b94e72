import type { CaseKind, CaseRequest, StepReply } from './case.ts'

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
}

/** One request as it was sent, and its reply. */
export interface ExchangeRecord {
  readonly operationId: string
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
  /**
   * `known`: it is broken as the document says that it is (`x-known`). `unsupported`: the target cannot run the case. Both have a
   * reason, and count neither as held nor as broken.
   */
  readonly outcome: 'held' | 'broken' | 'known' | 'unsupported'
  readonly reason?: string
  readonly findings: readonly Finding[]
  readonly exchanges: readonly ExchangeRecord[]
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
  /** Real milliseconds. */
  readonly duration: number
}
