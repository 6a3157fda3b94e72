import type { IncomingMessage } from 'node:http'
import { isRecord } from '../document/isRecord.ts'
import { mediaKind, mediaType } from '../document/mediaType.ts'

/** The body that a middleware before us has read, as bytes again; `undefined` when the stream is still to be read. */
export function consumedBody(request: IncomingMessage): Uint8Array | undefined {
  if (!request.readableEnded) return undefined
  const body: unknown = 'body' in request ? request.body : undefined
  if (body === undefined) return new Uint8Array()
  if (body instanceof Uint8Array) return body
  if (typeof body === 'string') return Buffer.from(body)
  const type = mediaType(request.headers['content-type'] ?? '')
  if (mediaKind(type) !== 'form' || !isRecord(body)) return Buffer.from(JSON.stringify(body))
  const fields = new URLSearchParams()
  for (const [name, value] of Object.entries(body)) appendField(fields, name, value)
  return Buffer.from(fields.toString())
}

function appendField(fields: URLSearchParams, name: string, value: unknown): void {
  if (Array.isArray(value)) for (const entry of value) appendField(fields, name, entry)
  else if (isRecord(value))
    for (const [key, entry] of Object.entries(value)) appendField(fields, `${name}[${key}]`, entry)
  else fields.append(name, String(value))
}
