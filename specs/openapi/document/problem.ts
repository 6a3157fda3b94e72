/** One way in which a value differs from its document. */
export interface Diagnostic {
  /** The JSON Schema keyword that failed, or the edge's own word: `required`, `type`, `enum`, `status`, `media-type`, … */
  readonly code: string
  readonly message: string
  /** From the part of the message inwards: `['body', 'recipients', 0, 'amount']`. */
  readonly path: readonly (string | number)[]
}

/** Why the edge did not hand a request to its operation, or a reply to its caller. Each service gives it its own wire form. */
export type Problem =
  | {
      readonly kind: 'pathUnknown'
      /** The operation that was probably meant. */
      readonly nearest?: { readonly id: string; readonly method: string; readonly path: string } | undefined
    }
  | { readonly kind: 'methodNotAllowed'; readonly allowed: readonly string[] }
  | { readonly kind: 'unauthenticated'; readonly reason: 'missing' | 'malformed' | 'unknown' }
  | { readonly kind: 'headersMalformed'; readonly detail: string }
  /** A host that is not served here, or a web page of another host. */
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
