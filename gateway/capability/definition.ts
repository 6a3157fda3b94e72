import type { Admission, Arrival, MaybePromise, Reply, Respond, WireRequest } from '../../specs/openapi/index.ts'
import type { WorkUnit } from '../runtime/work.ts'
import type { Audience, GatewayOperations } from './capability.ts'
import type { CallbackReceiver, Services, Visit } from './context.ts'
import type { PageRoute } from './page.ts'

/** What a gateway is made of, so that it can be broken on purpose. */
export interface GatewayDefinition {
  /** The parsed OpenAPI document. */
  readonly document: unknown
  readonly operations: GatewayOperations
  /** Lets requests in. */
  readonly admission: (options: AdmissionOptions) => Admit
  /** Changes the services that operations and jobs are given. */
  readonly configure: (services: Services) => Services
  /** Middleware around documented operations. */
  readonly around: (respond: Respond) => Respond
  /** By path; a token follows it. */
  readonly callbackReceivers: Readonly<Record<string, CallbackReceiver>>
  /** What people see in a browser. */
  readonly pages: readonly PageRoute[]
  /** Whether a callback is let in by the token at the end of its path. */
  readonly acceptsToken: (given: string, expected: string) => boolean
}

export interface AdmissionOptions {
  readonly services: Services
  readonly operations: readonly DocumentedOperation[]
  /** The ids of the operations that a route pattern covers, by the router of the pipeline. */
  readonly covered: (method: string, pattern: string) => readonly string[]
  /** Whose each operation is, by its id. */
  readonly audiences: ReadonlyMap<string, Audience>
  /** The ids of the operations that every portal user may call. */
  readonly unpermitted: ReadonlySet<string>
  /** The ids of the operations by which users of a client may change something before it is approved. */
  readonly whilePending: ReadonlySet<string>
  /** Whether clients reach the gateway over TLS. */
  readonly isSecure: boolean
  /** Whether several gateways may use the database, so that they count calls together. */
  readonly isShared: boolean
  /** The unit of work that a request is served in. */
  readonly unitOf: (request: WireRequest) => WorkUnit
  /** Hears who makes a request, as soon as that is known. */
  readonly identified: (request: WireRequest, called: Called) => void
}

/** Who has made a request, and what for. */
export interface Called extends Pick<Visit, 'caller' | 'user' | 'customer'> {
  /** As it is documented. */
  readonly operation: { readonly method: string; readonly path: string }
}

/** What the document says about an operation besides its shape. */
export interface DocumentedOperation {
  readonly id: string
  /** The operation as it was parsed, with its extensions. */
  readonly source: Readonly<Record<string, unknown>>
}

export type Admit = (arrival: Arrival) => Promise<Admission<Visit, MaybePromise<Reply>>>
