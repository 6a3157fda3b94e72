import type { Readable } from 'node:stream'

/** A value, or the promise of one where a step has to wait. */
export type MaybePromise<Value> = Value | Promise<Value>

/** A request as it came off the wire, before any document is consulted. */
export interface WireRequest {
  readonly method: string
  /** Path and query exactly as sent, without the prefix of a mount: `/v1/products?page=2`. */
  readonly target: string
  /** Lower-case names, as Node gives them. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  /** Names and values in turn, as sent; shows duplicates that `headers` has merged or dropped. */
  readonly rawHeaders?: readonly string[]
  readonly body: Uint8Array
  /** The body went past the limit of so many bytes and was not kept. */
  readonly bodyLimitExceeded?: number
  /** A multipart body that has not been read yet; `body` is empty then. */
  readonly stream?: Readable
  /** Has a function called once when the client hangs up before it has the answer. Absent where there is no connection. */
  readonly onHangUp?: (hungUp: () => void) => void
}

/** An answer ready to be written. */
export interface WireReply {
  readonly status: number
  /** A list is sent as several headers of that name. */
  readonly headers: Readonly<Record<string, string | readonly string[]>>
  /** The text that is sent; of bytes and streams, what a journal shows in their place. */
  readonly body: string
  /** Bytes, or a stream that is sent as it comes, in place of the text. */
  readonly raw?: Uint8Array | Readable
  /** What happens to the connection instead of, or on top of, a clean answer. */
  readonly disruption?: Disruption
  /** Called once when the answer has left, or its connection is gone: `arrived` is false where the client hung up on a whole one. */
  readonly afterwards?: (arrived: boolean) => void
}

export type Disruption =
  | { readonly kind: 'reset' }
  | { readonly kind: 'hang' }
  | { readonly kind: 'truncate'; readonly bytes: number }

/** Answers one request; never rejects. */
export type Respond = (request: WireRequest) => MaybePromise<WireReply>
