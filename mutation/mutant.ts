import type { Finding } from '../contracts/index.ts'
import type { JsonObject, Respond, WireReply, WireRequest } from '../specs/openapi/index.ts'

/** A service broken on purpose in one way. Its name is stable. */
export interface Mutant {
  /** `dtone/getProducts/field-dropped/200.*.id`. */
  readonly name: string
  readonly document: string
  /** The operation whose cases must notice. */
  readonly operationId: string
  /** `field-dropped`, `validation-skipped`, … */
  readonly kind: string
  /**
   * A part of the names of the cases that are likely to notice, in which `*` stands for anything. They run first, also those that
   * a run of `verify` leaves to `--thorough`; one that ends in a slash names too many for that.
   */
  readonly hint?: string
  readonly change: MutantChange
}

/** Where a service is broken: each change is a small wrapper, and none a copy. */
export type MutantChange =
  | { readonly at: 'reply'; readonly change: ReplyChange }
  | { readonly at: 'exchange'; readonly wrap: (respond: Respond, known: KnownCaller) => Respond }
  | { readonly at: 'document'; readonly alter: (document: JsonObject) => JsonObject }
  | { readonly at: 'callback'; readonly callback: string; readonly alter: CallbackChange }
  /** Declared beside the rules of the service. @see specs/ruleMutant.ts */
  | { readonly at: 'rule' }

/** The reply of the broken service, or `undefined` where it would be the same. */
export type ReplyChange = (request: AskedRequest, reply: WireReply) => WireReply | undefined

export type AskedRequest = Pick<WireRequest, 'method' | 'target'>

/** The headers of a caller who has an account. */
export type KnownCaller = Readonly<Record<string, string>>

/** The callbacks that the broken service sends in the place of one. */
export type CallbackChange = <Sent extends SentCallback>(sent: Sent) => readonly Sent[]

export interface SentCallback {
  readonly contentType: 'application/json' | 'application/x-www-form-urlencoded'
  readonly content: object
  /** Attempts in all, and the waits between them in milliseconds; the last one repeats. */
  readonly retry: { readonly attempts: number; readonly delays: readonly number[] }
}

/** What became of a mutant. */
export interface Verdict {
  readonly mutant: Mutant
  /** `did not apply`: it made no difference in any case. */
  readonly outcome: 'killed' | 'survived' | 'did not apply'
  /** The case that killed it, and what that case found. */
  readonly by?: string
  readonly finding?: Finding
  /** How many cases were run against it. */
  readonly tried: number
  /** Real milliseconds. */
  readonly duration: number
}
