import type { JsonObject } from '../../specs/openapi/index.ts'
import type { Reading, Requirement, SetupStep } from '../model/case.ts'
import type { Outcomes } from '../model/effects.ts'
import type { FilterRule, ListRules } from './list.ts'
import type { RefusedAccount } from './refusedAccounts.ts'
import type { TranslationRule } from './translationRule.ts'

/** An OpenAPI document as its callers see it. */
export interface Contract {
  /** Short name, the first part of case names: `dtone`. */
  readonly name: string
  readonly title: string
  readonly operations: readonly Operation[]
  /** Callbacks that no operation of the document causes. */
  readonly webhooks: readonly Webhook[]
  readonly schemes: ReadonlyMap<string, JsonObject>
  /** `x-accounts`: accounts of the target that are refused. */
  readonly refusedAccounts: readonly RefusedAccount[]
  /** The document in the form of OpenAPI 3.1. References and JSON pointers resolve in it. */
  readonly source: JsonObject
}

export interface Operation {
  readonly id: string
  /** Upper case. */
  readonly method: string
  readonly path: string
  readonly parameters: readonly Parameter[]
  readonly body: Body | undefined
  readonly responses: readonly Response[]
  readonly callbacks: readonly Callback[]
  /** `x-holds`: the reply may take time of the target's clock. */
  readonly holds: boolean
  /** `x-holds`: how long the reply takes at most, and usually, in milliseconds. 0 if it comes at once. */
  readonly heldFor: { readonly most: number; readonly usual: number }
  /** `x-holds`: a request whose reply takes the longest time, if the document says how to make one. */
  readonly heldLongest: Variation | undefined
  /** `x-amounts`: amounts that are tried in each place of an amount. */
  readonly amounts: readonly number[]
  /** `x-forks`: a copy of the account answers as the account itself, with this setup. */
  readonly forks: Variation | undefined
  /** `x-same-queries`: groups of query strings that get the same answer. */
  readonly sameQueries: readonly (readonly string[])[]
  /** `x-holds` with `cases`: ways to end a hold, each with the milliseconds after which the reply comes. */
  readonly heldCases: readonly { readonly name: string; readonly lasting: number; readonly variation: Variation }[]
  /** Whether the document states how often an account may call it (`x-throttle`). */
  readonly isThrottled: boolean
  /** `x-throttle`: requests in a window of milliseconds. */
  readonly throttle: { readonly requests: number; readonly window: number } | undefined
  /** Alternatives, each the names of the schemes that are needed together. Empty if no credentials are needed. */
  readonly security: readonly (readonly string[])[]
  /** `x-account`: the account of the target that may call it, where the usual one may not. */
  readonly account: string | undefined
  /** `x-shared`: what it changes is seen by all accounts. */
  readonly isShared: boolean
  /** `x-own-names`: its requests name things as the account does, so those of another account with the same names are no intrusion. */
  readonly hasOwnNames: boolean
  /** `x-causes`: how many effects a request has at the providers of the service, by operation of theirs. */
  readonly causes: Readonly<Record<string, number>> | undefined
  /** `x-known`: faults that are known, by the names of the cases that they break; `*` matches anything. */
  readonly known: Readonly<Record<string, string>>
  /** `x-list`, `x-sort`: what is known of the list that it returns. */
  readonly list: ListRules
  /** `x-translated`: what the language of the reply changes. */
  readonly translated: TranslationRule | undefined
  /** The key that makes a repeated request safe: `x-idempotency-key`, or a header parameter `Idempotency-Key`. */
  readonly idempotencyKey: IdempotencyKey | undefined
  /** `x-changing`: JSON pointers to members of the reply that change without a request; the empty one is the whole reply. */
  readonly changing: readonly string[]
  /** `x-keeps-refused`: operations that show requests which were refused, so that their replies may differ after one. */
  readonly keepsRefused: readonly string[]
  /** `x-keeps-absent`: members that a request does not have keep their value. @default for PATCH only */
  readonly keepsAbsent: boolean
  readonly pointer: string
}

export interface IdempotencyKey {
  /** Name of the header. */
  readonly header: string
  /** Status for another request with the same key, or `replay` if it gets the stored reply. @default 422, 409 or 400, the first that is documented */
  readonly reused: number | 'replay' | undefined
  /** Status while the first request with the key is under way. @default 409 if it is documented */
  readonly busy: number | undefined
  /** Members of the body that are not compared. */
  readonly ignores: readonly string[]
  /** Whether the same key is another one for another operation. Undefined if the document does not say. */
  readonly scope: 'operation' | 'account' | undefined
}

export interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header' | 'cookie'
  readonly required: boolean
  readonly style: string
  readonly explode: boolean
  readonly schema: unknown
  /** Documented examples, in order. */
  readonly examples: readonly unknown[]
  /** `x-filters`: which entries of a list it leaves. */
  readonly filter: FilterRule | undefined
  /** `x-sorts`: the members of an entry by which each of its values sorts. */
  readonly sorts: ReadonlyMap<string, readonly string[]>
  /** `x-languages`: the languages that it can ask for; the first one is answered if it asks for no other. */
  readonly languages: readonly string[]
}

export interface Body {
  readonly required: boolean
  readonly media: readonly Media[]
}

export interface Media {
  readonly type: string
  readonly schema: unknown
  /** Documented examples by name, in order; a bare `example` is named `default`. */
  readonly examples: ReadonlyMap<string, unknown>
  /** How fields of a form are written, by name, where the document says so. */
  readonly encoding: ReadonlyMap<string, FieldEncoding>
  /** `x-unique`: JSON pointers to members of the body that no two requests of an account may have in common. */
  readonly unique: readonly string[]
  /** `x-unique-ignores`: differences between texts that are no differences between unique members. */
  readonly uniqueIgnores: readonly string[]
  /** `x-unique-replays`: the same body again is no refusal, but is answered with what the first request has made. */
  readonly uniqueReplays: boolean
}

/** An entry of `encoding`. A field with a style is written like a query parameter, and its content type does not count. */
export interface FieldEncoding {
  readonly style: { readonly style: string; readonly explode: boolean } | undefined
  readonly contentType: string | undefined
}

export interface Response {
  /** `404`, `4XX` or `default`. */
  readonly key: string
  readonly headers: readonly string[]
  readonly media: readonly Media[]
  readonly links: readonly Link[]
  /** `x-body-limit`: the most bytes of a body that are read, beside the status for larger ones. */
  readonly bodyLimit: number | undefined
  readonly pointer: string
}

export interface Link {
  readonly name: string
  readonly description: string | undefined
  readonly operationId: string
  readonly variation: Variation
  readonly pointer: string
  /** It stands in no document: what an operation returns has the id of another one's path. */
  readonly isImplied?: true
}

/** One way to follow a link or to cause a callback. */
export interface Variation {
  /** The name of the row of `x-cases`; undefined outside of a table. */
  readonly row: string | undefined
  /** Where it is told, as a JSON pointer from the link or callback: `/x-cases/paid`; empty outside of a table. */
  readonly place: string
  /** Parameters and body of the linked request. May contain runtime expressions, in the body at any depth. */
  readonly parameters: JsonObject
  readonly body: unknown
  /** `x-example`: name of the request example of the source. @default the first example */
  readonly example: string | undefined
  /** `x-request`: members of that example to replace, by JSON pointers into its body; null removes one. */
  readonly request: JsonObject
  /** `x-given`: setup steps before the first request. */
  readonly given: readonly SetupStep[]
  /** Setup after the source of a link, before the link is followed. */
  readonly meanwhile: readonly SetupStep[]
  /** `x-reads`: texts of the control plane that expressions of the link name. */
  readonly reads: readonly Reading[]
  /** `x-leads`: cases of the linked operation begin along it, although it fills no path. */
  readonly leads: boolean
  /** `x-after`: time before the link is followed or the callback comes, as an ISO 8601 duration. */
  readonly after: string | undefined
  /** `x-repeat`: how often the source request is sent before the link is followed. @default 1 */
  readonly repeat: number | undefined
  /** `x-together`: how often the linked request is sent at the same time; the highest status counts. @default 1 */
  readonly together: number | undefined
  /** `x-status`: status of the linked reply, if it is not a success. */
  readonly status: number | undefined
  /** `x-requires`: what the target must give, beside its documented operations. */
  readonly requires: readonly Requirement[]
  /** `x-until`: expected members of the linked reply a second before `after` has passed. */
  readonly until: JsonObject
  /** `x-expect`: expected members of the linked reply after that time, or of the callback. */
  readonly expect: JsonObject
  /** `x-last`: expected members of the last post of a callback that is sent several times. */
  readonly last: JsonObject
  /** `x-then`: expected members of the posts after the first, in their order. */
  readonly following: readonly JsonObject[]
  /** `x-answer`: what the receiver of a callback answers with status 200. @default nothing */
  readonly answer: { readonly contentType: string; readonly body: string } | undefined
  /** `x-changes`: amounts by which the source step changes numbers of the linked reply. */
  readonly changes: JsonObject
  /** `x-restores`: views that show the same as before the source step; `all`: those that its refusal would be held against. */
  readonly restores: readonly string[] | 'all'
  /** `x-times`: how often the linked request gets its usual answer before it gets `status`. */
  readonly times: { readonly count: number; readonly status: number | undefined } | undefined
  /** `x-causes`: how many effects the source step has at the providers of the service, by operation of theirs. */
  readonly causes: Readonly<Record<string, number>> | undefined
  /** `x-outcomes`: expected members of the linked reply by what has become of those effects. */
  readonly outcomes: Outcomes | undefined
  /** `x-again`: a request that asks for the effects once more, with values of the linked exchange. */
  readonly again: SetupStep | undefined
  /** `x-settles`: after that time the outcome is known, also when an answer or a callback was lost. */
  readonly settles: boolean
  /** `x-records`: expected members of the provider's record of each effect. */
  readonly records: JsonObject
  /** `x-known`: the fault by which this expectation is known to break. */
  readonly known: string | undefined
}

/** A retry schedule. */
export interface Repeats {
  /** Times from each failed attempt to the next, as ISO 8601 durations. Empty if the document does not say. */
  readonly after: readonly string[]
  /** Time from the first attempt in which the last interval recurs. The intervals are all retries when absent. */
  readonly lasting: string | undefined
}

export interface Callback {
  readonly name: string
  /** Runtime expression of its URL: `{$request.body#/callback_url}`. */
  readonly expression: string
  readonly method: string
  readonly media: readonly Media[]
  /** Statuses with which the receiver acknowledges: `200`, `2XX`. */
  readonly acknowledged: readonly string[]
  /** `x-repeats`: when failed attempts are retried. */
  readonly repeats: Repeats
  /** `x-repeats: false`: it is sent once, whatever the receiver answers. */
  readonly isSentOnce: boolean
  /** `x-order: examples`: what has the fields of a documented example has them in its order. */
  readonly isOrdered: boolean
  /** `x-via`: name of the link along which the request is made that causes it. */
  readonly via: string | undefined
  /** `x-once`: JSON pointers to the members that identify what the callback reports once. */
  readonly once: readonly string[]
  readonly variation: Variation
  /** `x-cases`: further ways to cause it. */
  readonly rows: readonly Variation[]
  readonly headers: readonly Parameter[]
  readonly pointer: string
}

export interface Webhook extends Callback {
  /** `x-caused-by`: steps that cause it. */
  readonly causes: readonly SetupStep[]
}
