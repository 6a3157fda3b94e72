/** One validation error. */
export interface Diagnostic {
  /** The JSON Schema keyword that failed (`required`, `type`, `enum`), or a code of the pipeline (`status`, `media-type`, `encoding`). */
  readonly code: string
  readonly message: string
  /** Location, starting with the part of the message: `['body', 'recipients', 0, 'amount']`. */
  readonly path: readonly (string | number)[]
}

/** Why a request did not reach its operation, or a reply was not sent. Each service encodes it in its own format. */
export type Problem =
  | {
      readonly kind: 'pathUnknown'
      /** The documented operation with the most similar path. */
      readonly nearest?: { readonly id: string; readonly method: string; readonly path: string } | undefined
    }
  | { readonly kind: 'methodNotAllowed'; readonly allowed: readonly string[] }
  | { readonly kind: 'unauthenticated'; readonly reason: 'missing' | 'malformed' | 'unknown' }
  | { readonly kind: 'headersMalformed'; readonly detail: string }
  /** A `Host` that is not served, or a web page of another host. */
  | { readonly kind: 'callerForeign'; readonly detail: string }
  | {
      readonly kind: 'mediaTypeUnsupported'
      readonly supported: readonly string[]
      readonly received: string | undefined
    }
  | { readonly kind: 'bodyTooLarge'; readonly limit: number }
  | { readonly kind: 'bodyMalformed'; readonly detail: string }
  | { readonly kind: 'invalid'; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: 'replyUndocumented'; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: 'crashed'; readonly error: unknown }
