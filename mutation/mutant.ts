import type { JsonObject, Respond, WireReply, WireRequest } from '../specs/openapi/index.ts'

/** A provider broken on purpose in one way. Its name is stable. */
export interface Mutant {
  /** `dtone/getProducts/field-dropped/200.*.id`. */
  readonly name: string
  readonly document: string
  /** The operation whose cases must notice. */
  readonly operationId: string
  /** `field-dropped`, `validation-skipped`, … */
  readonly kind: string
  /** The cases that are likely to notice are run first: a part of their names. */
  readonly hint?: string
  readonly change: MutantChange
}

/** Where a provider is broken: each is a small wrapper, and none a copy. */
export type MutantChange =
  | { readonly at: 'reply'; readonly change: ReplyChange }
  | { readonly at: 'exchange'; readonly wrap: (respond: Respond, known: KnownCaller) => Respond }
  | { readonly at: 'document'; readonly alter: (document: JsonObject) => JsonObject }
  | { readonly at: 'callback'; readonly callback: string; readonly alter: CallbackChange }
  /** Declared beside the provider, which alone knows its rules. */
  | { readonly at: 'rule' }

/** A reply as the broken provider gives it; `undefined` where it would be the same. */
export type ReplyChange = (request: AskedRequest, reply: WireReply) => WireReply | undefined

export type AskedRequest = Pick<WireRequest, 'method' | 'target'>

/** The headers of a caller whom the provider knows. */
export type KnownCaller = Readonly<Record<string, string>>

/** What a provider is about to send; the list of what the broken one sends instead. */
export type CallbackChange = <Sent extends SentCallback>(sent: Sent) => readonly Sent[]

export interface SentCallback {
  readonly contentType: 'application/json' | 'application/x-www-form-urlencoded'
  readonly content: object
  readonly retry: { readonly attempts: number }
}
