import { isUtf8 } from 'node:buffer'
import { Readable } from 'node:stream'
import { mediaKind, mediaType } from '../document/mediaType.ts'
import type { Reply, ReplyHeaders } from '../document/operation.ts'
import type { WireReply } from '../document/wire.ts'

/**
 * Encodes a reply by its media type, JSON with `toJson`. Bytes and streams are not changed. The default media type is JSON for an
 * object, plain text for a string and `application/octet-stream` for bytes and streams.
 */
export function encodeReply(
  reply: Reply,
  documentedType?: string,
  toJson: (value: unknown) => string = JSON.stringify,
): WireReply {
  const { status, body } = reply
  if (body === undefined) return { status, headers: headersOf(reply.headers, undefined), body: '' }
  const type = reply.contentType ?? documentedType ?? usualType(body)
  const headers = headersOf(reply.headers, type)
  if (isRaw(body)) return { status, headers, body: shown(body), raw: body }
  const text = typeof body === 'string' && mediaKind(mediaType(type)) !== 'json' ? body : toJson(body)
  return { status, headers, body: text }
}

/** Whether a body is sent without encoding. */
export function isRaw(body: unknown): body is Uint8Array | Readable {
  return body instanceof Uint8Array || body instanceof Readable
}

function usualType(body: unknown): string {
  if (isRaw(body)) return 'application/octet-stream'
  return typeof body === 'string' ? 'text/plain' : 'application/json'
}

/** Describes bytes or a stream for the journal. */
function shown(body: Uint8Array | Readable): string {
  if (!(body instanceof Uint8Array)) return '(a stream)'
  return isUtf8(body) ? Buffer.from(body).toString('utf8') : `(${body.length} bytes)`
}

function headersOf(given: ReplyHeaders | undefined, type: string | undefined): WireReply['headers'] {
  const headers: Record<string, string | readonly string[]> = {}
  if (type !== undefined) headers['content-type'] = type
  for (const name in given) {
    const value = given[name]
    if (value !== undefined) headers[name] = typeof value === 'number' ? String(value) : value
  }
  return headers
}
