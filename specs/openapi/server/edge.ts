import type { DecodedRequest, Reply } from '../document/operation.ts'
import type { Diagnostic, Problem } from '../document/problem.ts'
import type { MaybePromise, WireReply, WireRequest } from '../document/wire.ts'
import type { Presented } from '../request/credentials.ts'

/** A document made ready to serve: routes, decoders, validators and serialisers compiled once. */
export interface Edge {
  readonly title: string
  readonly operations: ReadonlyMap<string, EdgeOperation>
  /** The names of callbacks and webhooks. */
  readonly callbacks: ReadonlySet<string>
  /** The host names under which the document says that the service is reached. */
  readonly hosts: readonly string[]
  /** Lower-case names of the headers that hold credentials. */
  readonly credentialHeaders: readonly string[]
  /** Names of the query parameters that hold credentials. */
  readonly credentialParameters: readonly string[]
  /** Finds the operation for a method and a target (path with or without query). */
  match(method: string, target: string): Match
  /** The operations whose templates a route pattern covers, where `{…}` stands for any segment; none for a pattern that fits nothing. */
  covered(method: string, pattern: string): readonly EdgeOperation[]
  /** The operation that a request which fits none was probably meant for; of those with its method alone where that is asked for. */
  nearest(method: string, target: string, sameMethod?: boolean): EdgeOperation | undefined
  /** The credentials of a request that fits no operation: those of any scheme of the document. */
  credentials(request: WireRequest): Presented
}

export type Match =
  | { readonly operation: EdgeOperation; readonly path: RawPath; readonly problem?: undefined }
  | { readonly operation?: undefined; readonly path?: undefined; readonly problem: Problem }

/** Parameters of a path by name, as sent. */
export type RawPath = Readonly<Record<string, string | undefined>>

export interface EdgeOperation {
  readonly id: string
  readonly method: string
  /** The template as documented: `/v1/products/{product_id}`. */
  readonly path: string
  /** Reads the credentials that the operation asks for. Nothing is verified. */
  credentials(request: WireRequest): Presented
  /** Decodes parameters by style and the body by its declared media type. Defaults are filled in, nothing is validated. */
  decode(request: WireRequest, path: RawPath): MaybePromise<Decoded>
  /** Tells whether a decoded request is what the document says `Request` is; the differences are added to `found`. */
  accepts<Request>(request: unknown, found: Diagnostic[]): request is Request
  /** What a request has that the document does not name and the operation passes over, in words. */
  overlooked(target: string, body: unknown): readonly string[]
  /** How a reply differs from the document: nothing when it is documented. */
  check(reply: Reply): readonly Diagnostic[]
  /** The bytes of a reply. */
  encode(reply: Reply): WireReply
  /** The documented reply that a `Prefer` header asks for (RFC 7240: `code=404`, `example=name`). */
  preferred(prefer: string): Reply | undefined
}

export type Decoded =
  | {
      readonly request: DecodedRequest
      /** What a journal shows of a body that is not text. */
      readonly shown?: string | undefined
      readonly problem?: undefined
    }
  | { readonly request?: undefined; readonly shown?: undefined; readonly problem: Problem }
