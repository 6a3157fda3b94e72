import type { Reply, ReplyHeaders } from '../../specs/openapi/index.ts'

/** A reply of the provider's server software: plain text, no newline at its end. @see docs/africastalking.md#errors */
export function plainText(status: number, body: string, headers: ReplyHeaders = {}): Reply {
  return { status, contentType: 'text/plain; charset=UTF-8', headers, body }
}
