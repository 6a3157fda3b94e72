import type { IncomingMessage } from 'node:http'
import { parse } from 'content-type'
import { isRecord } from '../document/isRecord.ts'
import { mediaKind, mediaType } from '../document/mediaType.ts'
import type { WireRequest } from '../document/wire.ts'

export type Body = Pick<WireRequest, 'body' | 'bodyLimitExceeded' | 'stream'>

const none: Body = { body: new Uint8Array() }

/**
 * Reads the body of a request and calls `done`. `done` is not called for an incomplete body. A body over `limit` bytes is discarded.
 * A multipart body is passed on as a stream. A body that earlier middleware has parsed is converted back to bytes.
 */
export function readBody(request: IncomingMessage, limit: number, done: (body: Body) => void): void {
  if (hasNoBody(request)) done(none)
  else if (request.readableEnded) done(consumedBody(request))
  else if (isMultipart(request)) done({ ...none, stream: request })
  else readWhole(request, limit, done)
}

function hasNoBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] === undefined && (headers['content-length'] ?? '0') === '0'
}

function isMultipart({ headers }: IncomingMessage): boolean {
  return headers['content-type']?.toLowerCase().startsWith('multipart/') ?? false
}

/** Discards a body over the limit, but reads it to its end, so that the client receives the reply. */
function readWhole(request: IncomingMessage, limit: number, done: (body: Body) => void): void {
  let first: Uint8Array | undefined
  let more: Uint8Array[] | undefined
  let length = 0
  request.on('data', (chunk: Uint8Array) => {
    length += chunk.length
    if (length > limit) {
      first = undefined
      more = undefined
    } else if (first === undefined) first = chunk
    else if (more === undefined) more = [first, chunk]
    else more.push(chunk)
  })
  request.on('end', () => {
    if (length > limit) done({ ...none, bodyLimitExceeded: limit })
    else done({ body: more === undefined ? (first ?? none.body) : Buffer.concat(more, length) })
  })
}

function consumedBody(request: IncomingMessage): Body {
  const body: unknown = 'body' in request ? request.body : undefined
  if (body === undefined) return none
  if (body instanceof Uint8Array) return { body }
  if (typeof body === 'string') return { body: Buffer.from(body) }
  const header = request.headers['content-type'] ?? ''
  const type = mediaType(header)
  if (mediaKind(type) === 'multipart' && isRecord(body)) return { body: multipartBody(header, body) }
  if (mediaKind(type) !== 'form' || !isRecord(body)) return { body: Buffer.from(JSON.stringify(body)) }
  const fields = new URLSearchParams()
  for (const [name, value] of Object.entries(body)) appendField(fields, name, value)
  return { body: Buffer.from(fields.toString()) }
}

/** The fields of a form; its files are with the middleware. */
function multipartBody(header: string, fields: Record<string, unknown>): Buffer {
  const boundary = parse(header).parameters['boundary'] ?? ''
  const pairs = Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, String(one)]))
  const parts = pairs.map(
    ([name, text]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`,
  )
  return Buffer.from(`${parts.join('')}--${boundary}--\r\n`)
}

function appendField(fields: URLSearchParams, name: string, value: unknown): void {
  if (Array.isArray(value)) for (const entry of value) appendField(fields, name, entry)
  else if (isRecord(value))
    for (const [key, entry] of Object.entries(value)) appendField(fields, `${name}[${key}]`, entry)
  else fields.append(name, String(value))
}
