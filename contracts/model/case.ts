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
  /** The request must not have changed anything, whatever it is answered with: state is read before and after. */
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
  /** The target's clock is moved by so much before the request: an ISO 8601 duration. */
  readonly after?: string
  /** What the members of the reply must be, as far as it depends on the replies before it. */
  readonly demands?: (replies: readonly StepReply[]) => Demands
}

/** What a document says of one reply beyond its schema. Members are named by JSON pointers into its body. */
export interface Demands {
  /** A constant which the member equals, a schema which it is valid by, or null where it must not be there. */
  readonly members: Readonly<Record<string, unknown>>
  /** By how much each number must have moved since it was read before. */
  readonly changes?: { readonly since: StepReply; readonly by: Readonly<Record<string, unknown>> }
  /** Where the document says so, as a JSON pointer. */
  readonly pointer: string
}

export interface StepReply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** An operation of the control plane, done to the world of the case: what no operation of the target itself can bring about. */
export interface SetupStep {
  readonly operationId: string
  /** Without the name of the world. */
  readonly parameters: Readonly<Record<string, unknown>>
  readonly body: unknown
}

/** The callback that a case waits for. */
export interface AwaitedCallback {
  readonly name: string
  /** How its first attempt is met. */
  readonly anomaly: Anomaly
  /** When it comes, counted from the last step: an ISO 8601 duration; as soon as may be where absent. */
  readonly after?: string
  /** What causes it, where that is none of the steps. */
  readonly causes?: readonly SetupStep[]
  /** What its members must be, as in {@link Demands}. */
  readonly members?: (replies: readonly StepReply[]) => Readonly<Record<string, unknown>>
}

/** How the receiver answers the first attempt of a callback; `sent`: acknowledges it. */
export const anomalies = ['sent', 'closed', 'slow', '3xx', '4xx', '5xx'] as const
export type Anomaly = (typeof anomalies)[number]

/** One thing to show about one operation or callback of a document. Its name is stable, and enough to make it again. */
export interface Case {
  /** `dtone/postTransactionAsync/invalid/body.external_id/maxLength`. */
  readonly name: string
  readonly document: string
  readonly operationId: string
  readonly kind: CaseKind
  /** What must be so before the first step. */
  readonly given?: readonly SetupStep[]
  readonly steps: readonly Step[]
  /** Reads what can be seen of the state, before a last step and, where that is refused, after it. */
  readonly state?: readonly Step[]
  readonly callback?: AwaitedCallback
  /** The query parameters that page through a list, where the case walks one. */
  readonly pages?: { readonly page: string; readonly perPage: string }
}
