/** The supported part of an OpenAPI 3.1 document. Local references are resolved, except in schemas. */
export interface ApiDocument {
  readonly title: string
  readonly version: string
  /** The host names of `servers`. */
  readonly hosts: readonly string[]
  readonly operations: readonly ApiOperation[]
  /** Names of callbacks and webhooks, without duplicates. */
  readonly callbacks: ReadonlySet<string>
  /** Security schemes by name. */
  readonly securitySchemes: ReadonlyMap<string, ApiSecurityScheme>
  /** Default security requirements, for operations without their own. */
  readonly security: readonly ApiSecurityRequirement[]
  /** `x-absent`: texts that mean in an optional query parameter, header or form field that it was not sent. */
  readonly absent: ReadonlySet<string>
  /** Names of the parameters and members that are marked `x-sensitive`: their values are kept out of journals and logs. */
  readonly sensitive: ReadonlySet<string>
  /** The patterns of what is marked `x-sensitive`. */
  readonly sensitiveForms: readonly string[]
  /** `components.schemas`, by name. */
  readonly schemas: Readonly<Record<string, Schema>>
  /** The document as it was parsed. */
  readonly source: JsonObject
}

export interface ApiOperation {
  readonly id: string
  /** Upper case. */
  readonly method: string
  readonly path: string
  readonly parameters: readonly ApiParameter[]
  readonly requestBody: ApiBody | undefined
  readonly responses: ReadonlyMap<number, ApiResponse>
  /** Alternatives. Each is a set of schemes that are all required; an empty set requires no credentials. */
  readonly security: readonly ApiSecurityRequirement[]
  /** The operation as it was parsed, with extensions and callbacks. */
  readonly source: JsonObject
}

/** Names of security schemes that are required together. */
export type ApiSecurityRequirement = readonly string[]

/** Location of a credential in a request. */
export type ApiSecurityScheme =
  | { readonly type: 'basic' }
  | { readonly type: 'bearer' }
  | { readonly type: 'apiKey'; readonly in: 'header' | 'query' | 'cookie'; readonly name: string }

export interface ApiParameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header' | 'cookie'
  readonly required: boolean
  readonly style: 'form' | 'simple'
  readonly explode: boolean
  readonly schema: Schema
}

export interface ApiBody {
  readonly required: boolean
  /** By media type, in the order documented. */
  readonly content: ReadonlyMap<string, ApiMediaType>
}

export interface ApiMediaType {
  readonly schema: Schema
  /** Named examples in the order documented; a bare `example` has the name `default`. */
  readonly examples: ReadonlyMap<string, unknown>
  /** How fields of a form are written, by name, where the document says so. */
  readonly encoding: ReadonlyMap<string, ApiFieldEncoding>
}

/** A form field in a style of query parameters, or in a content type. */
export type ApiFieldEncoding =
  | { readonly kind: 'separated'; readonly separator: string }
  | { readonly kind: 'deepObject' }
  | { readonly kind: 'json' }
  | { readonly kind: 'text' }

export interface ApiResponse {
  readonly headers: readonly ApiHeader[]
  readonly content: ReadonlyMap<string, ApiMediaType>
}

export interface ApiHeader {
  readonly name: string
  readonly required: boolean
  readonly schema: Schema
  readonly example: unknown
}

/** A JSON Schema of draft 2020-12. Its references are not resolved. */
export type Schema = JsonObject | boolean

export type JsonObject = Readonly<Record<string, unknown>>
