import type { CausedEffects } from './effects.ts'

/** What a case tests. */
export type CaseKind = 'valid' | 'invalid' | 'credentials' | 'list' | 'stateful' | 'law' | 'preferred' | 'callback'

/** A request without the URL of its target. */
export interface CaseRequest {
  readonly method: string
  /** Path and query, encoded: `/v1/products?page=2`. */
  readonly target: string
  readonly headers: Readonly<Record<string, string>>
  /** Absent if none is sent. */
  readonly body?: string | Uint8Array
  /** Why the id in its path is one that was drawn, if nothing brought one that exists. */
  readonly invented?: string
}

/** What the reply must be. */
export interface Expectation {
  /** Allowed statuses. @default any documented one below 500 */
  readonly statuses?: readonly number[]
  /** The request must be refused: any documented status from 400 to 499. */
  readonly refused?: boolean
  /** The status need not be documented: for an unknown path or method. */
  readonly undocumented?: boolean
  /** The request must change nothing, whatever its reply: state is read before and after. */
  readonly changesNothing?: boolean
  /** The reply is the stored one of an earlier request, so it has no relation to the body of this one. */
  readonly isStored?: boolean
  /** A repeated request must get the same reply. */
  readonly repeatable?: boolean
  /** Status requested by `Prefer`. A target without support for it may send any other documented one. */
  readonly preferred?: number
}

/** Whose credentials a request carries. The target provides the values. `copy`: the second account after it became a copy of the first. */
export type Identity =
  | 'own'
  | 'other'
  | 'copy'
  | 'none'
  | 'wrong'
  | 'malformed'
  | 'forbidden'
  | 'throttled'
  | NamedAccount

/** An account that the document names by `x-accounts` or `x-account`. */
export type NamedAccount = `account ${string}`

/** One exchange of a case. Later steps may take values from the replies of earlier ones. */
export interface Step {
  readonly operationId: string
  /** @default own */
  readonly identity?: Identity
  /** `receiver`: the URL that receives the callbacks of the case. */
  request(replies: readonly StepReply[], receiver?: string): CaseRequest
  readonly expect: Expectation
  /** Creates state that the case needs, and is not what it tests. */
  readonly isPreparation?: boolean
  /** Time by which the target's clock moves before the request, as an ISO 8601 duration. */
  readonly after?: string
  /** Before it the second account becomes a copy of the first one. */
  readonly isForked?: boolean
  /** Setup before the request, once that time has passed. */
  readonly given?: readonly SetupStep[]
  /**
   * It comes a second before the documented time, to show that a change has not happened yet, or a second after it, to show that
   * nothing happens twice. It is left out if the clock cannot be moved.
   */
  readonly moment?: 'before' | 'after'
  /** Its reply is held, and must come when the target's clock has moved by exactly this many milliseconds. */
  readonly heldFor?: number
  /** How often the request is sent; the last reply counts. @default 1 */
  readonly times?: number
  /** How often the request is sent at the same time; the reply with the highest status counts. @default 1 */
  readonly together?: number
  /** What is read of the control plane when its reply has come, for the steps after it. */
  readonly reads?: readonly Reading[]
  /** Demands on the reply's members, given the replies before it. */
  readonly demands?: (replies: readonly StepReply[]) => Demands
}

/** Demands on a reply beyond its schema. Members are named by JSON pointers into its body. */
export interface Demands {
  /** A constant that the member equals, a schema that it satisfies, or null if it must be absent. */
  readonly members: Readonly<Record<string, unknown>>
  /** Amounts by which numbers must differ from those of an earlier reply. */
  readonly changes?: { readonly since: StepReply; readonly by: Readonly<Record<string, unknown>> }
  /** JSON pointer to the place in the document that demands it. */
  readonly pointer: string
}

/** A law that holds between the exchanges of a case. */
export interface Law {
  /** JSON pointer to the place in the document that brings the law. */
  readonly pointer: string
  /** Differences from the law, given the reply of each step. Called if no step has a finding of its own. */
  check(replies: readonly StepReply[]): readonly LawFinding[]
}

/** A difference from a law: the reply at fault by its step, and the member of it. */
export interface LawFinding {
  readonly message: string
  /** Index of the step whose reply is at fault. @default the last one */
  readonly step?: number
  /** Path in that reply, as in {@link Finding}: `['body', 0, 'id']`. */
  readonly path?: readonly (string | number)[]
}

export interface StepReply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** What was read of the control plane after it, by name. */
  readonly reads?: Readonly<Record<string, string>>
  /** Replies to the same request that was sent at the same time. */
  readonly others?: readonly StepReply[]
}

/** An operation of the control plane, called for the world of a case: an event that no operation of the target can cause. */
export interface SetupStep {
  readonly operationId: string
  /** Parameters without the name of the world. */
  readonly parameters: Readonly<Record<string, unknown>>
  readonly body: unknown
}

/** A text of the control plane that a later request needs, and that no reply of the target has: a code that was sent by SMS. */
export interface Reading {
  /** `$reads.name` in the expressions of the link. */
  readonly name: string
  /** The operation that shows it; parameters that are not in its path are its query. */
  readonly step: SetupStep
  /** A pattern: its first group, or else all of it, where it occurs last in the body of the reply. */
  readonly match: string
}

/** Why a request must be refused. */
export interface Refusal {
  /** `body.quantity 101 > maximum 100`. */
  readonly message: string
  /** JSON pointer to the place in the document that forbids it. */
  readonly pointer: string
}

/** The callback that a case waits for. */
export interface AwaitedCallback {
  readonly name: string
  /** How the receiver answers its first attempt. */
  readonly anomaly: Anomaly
  /** Time from the last step until it comes, as an ISO 8601 duration. Absent if it comes at once. */
  readonly after?: string
  /** Steps of the control plane that cause it, after the case's own steps. */
  readonly causes?: readonly SetupStep[]
  /** Every attempt fails, and each must come at its time: up to the first that recurs, or to the end of the schedule. */
  readonly schedule?: 'intervals' | 'whole'
  /** JSON pointer to the place in the document that demands its members. */
  readonly pointer: string
  /** Demands on its members, as in {@link Demands}. */
  readonly members?: (replies: readonly StepReply[]) => Readonly<Record<string, unknown>>
  /** Demands on the members of the last post, when that is another one. */
  readonly lastMembers?: (replies: readonly StepReply[]) => Readonly<Record<string, unknown>>
  /** Demands on the members of the posts after the first, in their order. */
  readonly following?: readonly Readonly<Record<string, unknown>>[]
  /** What the receiver answers when it acknowledges. */
  readonly answer?: { readonly contentType: string; readonly body: string }
}

/** How the receiver answers the first attempt of a callback; `sent`: acknowledges it. */
export const anomalies = ['sent', 'closed', 'slow', '3xx', '4xx', '5xx'] as const
export type Anomaly = (typeof anomalies)[number]

/**
 * What a case may need of its target beside documented operations. `clock`: the time is known and stands still between requests,
 * because what is expected holds for moments only. `account`: nothing else uses the account.
 */
export const requirements = ['clock', 'account'] as const
export type Requirement = (typeof requirements)[number]

/** One test of an operation or callback. Its name is stable, and with the seed enough to derive it again. */
export interface Case {
  /** `dtone/postTransactionAsync/invalid/body.external_id/maxLength`. */
  readonly name: string
  readonly document: string
  readonly operationId: string
  readonly kind: CaseKind
  /** What the document says about it in words, as the description of a link. */
  readonly description?: string
  /** Why the last request must be refused, if it has a fault. */
  readonly refusal?: Refusal
  /** Setup before the first step. */
  readonly given?: readonly SetupStep[]
  readonly steps: readonly Step[]
  /** Reads of the state before the last step and, if that is refused, after it. */
  readonly state?: readonly Step[]
  /** Reads after the last step, whose replies must be valid. */
  readonly views?: readonly Step[]
  readonly callback?: AwaitedCallback
  /** What the target must give. */
  readonly requires?: readonly Requirement[]
  /** It compares numbers of the account before and after a step. */
  readonly measures?: boolean
  /** What must hold between the replies of the steps. */
  readonly law?: Law
  /** What a step causes at the providers of the service. */
  readonly causes?: CausedEffects
  /** `x-known`: the fault by which the case is known to break. */
  readonly known?: string
  /** Names of the paging parameters, if the case walks through a list. */
  readonly pages?: { readonly page: string; readonly perPage: string }
}
