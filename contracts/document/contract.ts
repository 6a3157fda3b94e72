import type { JsonObject } from '../../specs/openapi/index.ts'
import type { SetupStep } from '../model/case.ts'

/** An OpenAPI document as a caller sees it: all that it promises, and nothing of how it is served. */
export interface Contract {
  /** Short, as cases are named by: `dtone`. */
  readonly name: string
  readonly title: string
  readonly operations: readonly Operation[]
  /** Callbacks that no operation of the document causes. */
  readonly webhooks: readonly Webhook[]
  readonly schemes: ReadonlyMap<string, JsonObject>
  /** The document in the form of 3.1. References and JSON pointers are into this. */
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
  /** Whether an answer may take time of the target's clock, where the document states it (`x-holds`). */
  readonly holds: boolean
  /** Alternatives, each the names of the schemes that are needed together; none where no credentials are asked for. */
  readonly security: readonly (readonly string[])[]
  readonly pointer: string
}

export interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header' | 'cookie'
  readonly required: boolean
  readonly style: string
  readonly explode: boolean
  readonly schema: unknown
  /** Documented ones, in order. */
  readonly examples: readonly unknown[]
}

export interface Body {
  readonly required: boolean
  readonly media: readonly Media[]
}

export interface Media {
  readonly type: string
  readonly schema: unknown
  /** By name, in the order documented; a bare `example` has the name `default`. */
  readonly examples: ReadonlyMap<string, unknown>
}

export interface Response {
  /** `404`, `4XX` or `default`. */
  readonly key: string
  readonly headers: readonly string[]
  readonly media: readonly Media[]
  readonly links: readonly Link[]
  readonly pointer: string
}

export interface Link {
  readonly name: string
  readonly operationId: string
  readonly variation: Variation
  readonly pointer: string
}

/** What a document says of one way to follow a link, or to cause a callback. */
export interface Variation {
  /** The name of the row of `x-cases`; `undefined` outside of a table. */
  readonly row: string | undefined
  /** What of the linked request the link says. May hold runtime expressions, in the body at any depth. */
  readonly parameters: JsonObject
  readonly body: unknown
  /** `x-example`: the request example that leads there; the first when absent. */
  readonly example: string | undefined
  /** `x-request`: members of that request which are otherwise than in the example, by JSON pointers into its body; null takes one away. */
  readonly request: JsonObject
  /** `x-given`: what must be so beforehand. */
  readonly given: readonly SetupStep[]
  /** `x-after`: the time that passes before the link is followed or the callback comes: an ISO 8601 duration. */
  readonly after: string | undefined
  /** `x-status`: what following the link is answered with, where that is not a success. */
  readonly status: number | undefined
  /** `x-until`: what the members of the linked reply are until a second before `after` has passed. */
  readonly until: JsonObject
  /** `x-expect`: what they are then, or what the members of the callback are. */
  readonly expect: JsonObject
  /** `x-changes`: by how much numbers of the linked reply move because of the step that leads to it. */
  readonly changes: JsonObject
}

export interface Callback {
  readonly name: string
  /** Where its URL comes from: `{$request.body#/callback_url}`. */
  readonly expression: string
  readonly method: string
  readonly media: readonly Media[]
  /** Statuses with which the receiver acknowledges: `200`, `2XX`. */
  readonly acknowledged: readonly string[]
  /** The wait before an attempt that failed is repeated, where the document states it (`x-repeats`): an ISO 8601 duration. */
  readonly repeatsAfter: string | undefined
  /** `x-once`: JSON pointers to members that together name a thing which is told of once. */
  readonly once: readonly string[]
  readonly variation: Variation
  /** `x-cases`: further ways to cause it. */
  readonly rows: readonly Variation[]
  readonly headers: readonly Parameter[]
  readonly pointer: string
}

export interface Webhook extends Callback {
  /** `x-caused-by`: what makes it come; where there is nothing it can't be shown. */
  readonly causes: readonly SetupStep[]
}
