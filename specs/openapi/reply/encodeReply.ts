import { mediaKind, mediaType } from '../document/mediaType.ts'
import type { Reply, ReplyHeaders } from '../document/operation.ts'
import type { WireReply } from '../document/wire.ts'

/** Writes a reply as its media type says, JSON by `toJson`; without a type, an object is JSON and a string is plain text. */
export function encodeReply(
  reply: Reply,
  documentedType?: string,
  toJson: (value: unknown) => string = JSON.stringify,
): WireReply {
  const { status, body } = reply
  if (body === undefined) return { status, headers: headersOf(reply.headers, undefined), body: '' }
  const usual = typeof body === 'string' ? 'text/plain' : 'application/json'
  const type = reply.contentType ?? documentedType ?? usual
  const text = typeof body === 'string' && mediaKind(mediaType(type)) !== 'json' ? body : toJson(body)
  return { status, headers: headersOf(reply.headers, type), body: text }
}

function headersOf(given: ReplyHeaders | undefined, type: string | undefined): Record<string, string> {
  const headers: Record<string, string> = {}
  if (type !== undefined) headers['content-type'] = type
  for (const name in given) {
    const value = given[name]
    if (value !== undefined) headers[name] = String(value)
  }
  return headers
}
