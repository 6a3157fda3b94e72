import type { DecodedRequest, Reply } from '../document/operation.ts'
import type { Diagnostic, Problem } from '../document/problem.ts'
import type { MaybePromise, WireReply, WireRequest } from '../document/wire.ts'
import type { Rows } from '../reply/rowFormat.ts'
import type { Presented } from '../request/credentials.ts'
import type { Overlooked } from '../request/overlooked.ts'

/** A compiled document: routes, decoders, validators and encoders. */
export interface Edge {
  readonly title: string
  readonly operations: ReadonlyMap<string, EdgeOperation>
  /** Names of callbacks and webhooks. */
  readonly callbacks: ReadonlySet<string>
  /** Host names of `servers` in the document. */
  readonly hosts: readonly string[]
  /** Lower-case names of the headers that contain credentials. */
  readonly credentialHeaders: readonly string[]
  /** Lower-case names of the headers that are sent once at most: credentials, the media type and documented parameters. */
  readonly singleHeaders: readonly string[]
  /** Names of the query parameters that contain credentials. */
  readonly credentialParameters: readonly string[]
  /** Names of the parameters and members that are marked `x-sensitive`. */
  readonly sensitive: ReadonlySet<string>
  /** The patterns of what is marked `x-sensitive`. */
  readonly sensitiveForms: readonly string[]
  /** Finds the operation of a method and a target (a path with an optional query). */
  match(method: string, target: string): Match
  /** The operations whose path templates match a pattern, in which `{…}` is a wildcard for one segment. */
  covered(method: string, pattern: string): readonly EdgeOperation[]
  /** The operation most similar to an unmatched request. `sameMethod` limits the search to operations with its method. */
  nearest(method: string, target: string, sameMethod?: boolean): EdgeOperation | undefined
  /** Reads the credentials of an unmatched request, by any scheme of the document. */
  credentials(request: WireRequest): Presented
}

export type Match =
  | { readonly operation: EdgeOperation; readonly path: RawPath; readonly problem?: undefined }
  | { readonly operation?: undefined; readonly path?: undefined; readonly problem: Problem }

/** Path parameters by name, undecoded. */
export type RawPath = Readonly<Record<string, string | undefined>>

export interface EdgeOperation {
  readonly id: string
  readonly method: string
  /** The template as documented: `/v1/products/{product_id}`. */
  readonly path: string
  /** Reads the credentials that the operation requires, without verifying them. */
  credentials(request: WireRequest): Presented
  /** Decodes parameters by style and the body by its media type, and sets defaults. Does not validate. */
  decode(request: WireRequest, path: RawPath): MaybePromise<Decoded>
  /** Validates a decoded request; adds the errors to `found`. */
  accepts<Request>(request: unknown, found: Diagnostic[]): request is Request
  /** Lists parameters and fields of a request that are not documented and are ignored, one message each. */
  readonly overlooked: Overlooked
  /** Validates a reply. The list is empty when the reply is documented. */
  check(reply: Reply): readonly Diagnostic[]
  /** Encodes a reply. */
  encode(reply: Reply): WireReply
  /**
   * Validates and encodes a reply whose body is `rows`. Resolves when the first part is read: with the reply, or with the problem that
   * refuses it. `broken` receives a problem of a later part, which breaks the body off. Rejects when the first part cannot be read.
   */
  encodeRows(reply: Reply, rows: Rows, broken: (problem: Problem) => void): Promise<EncodedRows>
  /** The documented reply that a `Prefer` header selects (RFC 7240: `code=404`, `example=name`). */
  preferred(prefer: string): Reply | undefined
}

export type EncodedRows =
  | { readonly reply: WireReply; readonly problem?: undefined }
  | { readonly reply?: undefined; readonly problem: Problem }

export type Decoded =
  | {
      readonly request: DecodedRequest
      /** Description of a body that is not text, for the journal. */
      readonly shown?: string | undefined
      readonly problem?: undefined
    }
  | { readonly request?: undefined; readonly shown?: undefined; readonly problem: Problem }
