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
  /** The statuses that fulfil the case; any documented one below 500 when absent. */
  readonly statuses?: readonly number[]
  /** The request must be refused: any documented status from 400 to 499. */
  readonly refused?: boolean
  /** `statuses` need not be documented: for a path or method that the document does not know. */
  readonly undocumented?: boolean
  /** The request must not have changed anything: state is read before and after. */
  readonly changesNothing?: boolean
  /** The same request must get the same answer again. */
  readonly repeatable?: boolean
  /** Asked for by `Prefer`; a target that does not know that header may answer anything else that is documented. */
  readonly preferred?: number
}

/** Whose credentials a request carries; the target has the values. */
export type Identity = 'own' | 'other' | 'none' | 'wrong' | 'malformed'

/** One exchange of a case. Later steps may take values from the replies of earlier ones. */
export interface Step {
  readonly operationId: string
  /** @default own */
  readonly identity?: Identity
  /** `receiver`: the URL at which the harness waits for callbacks. */
  request(replies: readonly StepReply[], receiver?: string): CaseRequest
  readonly expect: Expectation
  /** Brings about the state that the case needs, and is no part of what it shows. */
  readonly isPreparation?: boolean
}

export interface StepReply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** What the receiver does with the first attempt of a callback; `sent`: takes it. */
export type Anomaly = 'sent' | 'closed' | 'slow' | '3xx' | '4xx' | '5xx'

/** One thing to show about one operation or callback of a document. Its name is stable, and enough to make it again. */
export interface Case {
  /** `dtone/postTransactionAsync/invalid/body.external_id/maxLength`. */
  readonly name: string
  readonly document: string
  readonly operationId: string
  readonly kind: CaseKind
  readonly steps: readonly Step[]
  /** Reads what can be seen of the state, before and after a last step that may change nothing. */
  readonly state?: readonly Step[]
  /** For callbacks: which one the last step causes, and how its first attempt is met. */
  readonly callback?: { readonly name: string; readonly anomaly: Anomaly }
  /** The query parameters that page through a list, where the case walks one. */
  readonly pages?: { readonly page: string; readonly perPage: string }
}
