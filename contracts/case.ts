/** What a case sets out to show. */
export type CaseKind = 'valid' | 'invalid' | 'credentials' | 'list' | 'stateful' | 'preferred' | 'callback'

/** A request as it will be sent, before it knows its target. */
export interface CaseRequest {
  readonly method: string
  /** Path and query, encoded: `/v1/products?page=2`. */
  readonly target: string
  readonly headers: Readonly<Record<string, string>>
  /** Absent where none is sent. */
  readonly body?: string | Uint8Array
}

/** What the document says the answer must be. */
export interface Expectation {
  /** The statuses that fulfil the case; any documented one when absent. */
  readonly statuses?: readonly number[]
  /** The request must not have changed anything: state is read before and after. */
  readonly changesNothing?: boolean
}

/** One exchange of a case. Later steps may take values from the replies of earlier ones. */
export interface Step {
  readonly operationId: string
  request(replies: readonly StepReply[]): CaseRequest
  readonly expect: Expectation
}

export interface StepReply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** One thing to show about one operation or callback of a document. Its name is stable, and enough to make it again. */
export interface Case {
  /** `dtone/postTransactionAsync/invalid/body.external_id/maxLength`. */
  readonly name: string
  readonly document: string
  readonly operationId: string
  readonly kind: CaseKind
  readonly steps: readonly Step[]
}
