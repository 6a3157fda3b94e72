import { isUtf8 } from 'node:buffer'
import type { ApiBody, ApiDocument } from '../document/document.ts'
import { isRecord } from '../document/isRecord.ts'
import { type MediaKind, mediaKind, mediaType } from '../document/mediaType.ts'
import type { Problem } from '../document/problem.ts'
import type { WireRequest } from '../document/wire.ts'
import { decodeForm, type FormDecoder } from './decodeForm.ts'
import { defaultsOf } from './defaults.ts'
import { isDeeperThan } from './jsonDepth.ts'

export type DecodeBody = (request: WireRequest) => DecodedBody

export type DecodedBody =
  | { readonly body: unknown; readonly problem?: undefined }
  | { readonly body?: undefined; readonly problem: Problem }

interface Reader {
  readonly kind: MediaKind
  readonly read: (text: string) => DecodedBody
}

const deepest = 256
const absent: DecodedBody = { body: undefined }

/** Compiles the reading of a request body by the media types that the operation declares. */
export function decodeBody(document: ApiDocument, body: ApiBody | undefined): DecodeBody {
  if (body === undefined) return () => absent
  const readers = new Map<string, Reader>()
  for (const [type, { schema }] of body.content) {
    const kind = mediaKind(mediaType(type))
    if (kind === 'multipart') continue
    const fill = defaultsOf(document, schema)
    const read = kind === 'form' ? formReader(decodeForm(document, schema)) : kind === 'json' ? readJson : readText
    readers.set(mediaType(type), { kind, read: fill === undefined ? read : filling(read, fill) })
  }
  const supported = [...body.content.keys()]

  return (request) => {
    if (request.bodyLimitExceeded !== undefined)
      return { problem: { kind: 'bodyTooLarge', limit: request.bodyLimitExceeded } }
    const text = textOf(request.body)
    if (text === undefined) return malformed('the body is not valid UTF-8')
    if (!body.required && (text === '' || text === '""')) return absent
    const sent = request.headers['content-type']
    const received = typeof sent === 'string' && sent !== '' ? sent : undefined
    const reader = received === undefined ? sniff(readers, text) : declared(readers, mediaType(received))
    if (reader === undefined) return { problem: { kind: 'mediaTypeUnsupported', supported, received } }
    return reader.read(text)
  }
}

function textOf(bytes: Uint8Array): string | undefined {
  if (bytes.length === 0) return ''
  const buffer = Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (!isUtf8(buffer)) return undefined
  const text = buffer.toString('utf8')
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
}

function declared(readers: ReadonlyMap<string, Reader>, type: string): Reader | undefined {
  const exact = readers.get(type)
  if (exact !== undefined) return exact
  return mediaKind(type) === 'json' ? firstOf(readers, 'json') : undefined
}

/** A body without a Content-Type: JSON when it looks like it, else a form, else the only type declared. */
function sniff(readers: ReadonlyMap<string, Reader>, text: string): Reader | undefined {
  const json = looksLikeJson(text) ? firstOf(readers, 'json') : undefined
  const found = json ?? firstOf(readers, 'form')
  if (found !== undefined || readers.size !== 1) return found
  const [only] = readers.values()
  return only
}

function firstOf(readers: ReadonlyMap<string, Reader>, kind: MediaKind): Reader | undefined {
  for (const reader of readers.values()) if (reader.kind === kind) return reader
  return undefined
}

function looksLikeJson(text: string): boolean {
  return /^\s*[{[]/.test(text)
}

function readText(text: string): DecodedBody {
  return { body: text }
}

function readJson(text: string): DecodedBody {
  if (text.trim() === '') return malformed('the body is empty')
  if (isDeeperThan(text, deepest)) return malformed(`the body is nested deeper than ${deepest} levels`)
  try {
    const body: unknown = JSON.parse(text)
    return { body }
  } catch (error) {
    return malformed(`the body is not JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** The official Node.js client of Africa's Talking labels some JSON bodies as forms; they are taken for their fields. */
function formReader(form: FormDecoder): (text: string) => DecodedBody {
  return (text) => {
    if (/^\s*\{/.test(text)) {
      const { body } = readJson(text)
      if (isRecord(body)) return { body: form.object(body) }
    }
    const body = form.text(text)
    return body === undefined ? malformed('the body is not percent-encoded UTF-8') : { body }
  }
}

function filling(read: (text: string) => DecodedBody, fill: (body: unknown) => void): (text: string) => DecodedBody {
  return (text) => {
    const decoded = read(text)
    if (decoded.problem === undefined) fill(decoded.body)
    return decoded
  }
}

function malformed(detail: string): DecodedBody {
  return { problem: { kind: 'bodyMalformed', detail } }
}
