import type { Readable } from 'node:stream'

/** A value, or a promise of it if a step is asynchronous. */
export type MaybePromise<Value> = Value | Promise<Value>

/** A request as received, before decoding. */
export interface WireRequest {
  readonly method: string
  /** Path and query exactly as sent, without the prefix of a mount: `/v1/products?page=2`. */
  readonly target: string
  /** By lower-case name, as in Node. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  /** Alternating names and values as sent. Contains duplicates, which `headers` merges or drops. */
  readonly rawHeaders?: readonly string[]
  /** The address that the connection comes from. Absent where there is no connection. */
  readonly address?: string | undefined
  readonly body: Uint8Array
  /** The limit in bytes, if the body exceeded it. `body` is empty then. */
  readonly bodyLimitExceeded?: number
  /** An unread multipart body. `body` is empty then. */
  readonly stream?: Readable
  /** Has a function called once when the client hangs up before it has the answer. Absent where there is no connection. */
  readonly onHangUp?: (hungUp: () => void) => void
}

/** An encoded reply. */
export interface WireReply {
  readonly status: number
  /** A list is sent as repeated headers. */
  readonly headers: Readonly<Record<string, string | readonly string[]>>
  /** The text to send. If `raw` is present: a description of it for the journal. */
  readonly body: string
  /** Bytes or a stream to send instead of the text. */
  readonly raw?: Uint8Array | Readable
  /** A connection failure to simulate. */
  readonly disruption?: Disruption
  /** Called once when the reply is sent or its connection is closed. `arrived` is false if the client hung up on an undisrupted reply. */
  readonly afterwards?: (arrived: boolean) => void
}

export type Disruption =
  | { readonly kind: 'reset' }
  | { readonly kind: 'hang' }
  | { readonly kind: 'truncate'; readonly bytes: number }

/** Handles one request. Never rejects. */
export type Respond = (request: WireRequest) => MaybePromise<WireReply>
