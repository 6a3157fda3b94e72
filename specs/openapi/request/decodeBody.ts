import { isUtf8 } from 'node:buffer'
import type { ApiBody, ApiDocument, ApiMediaType } from '../document/document.ts'
import { isRecord } from '../document/isRecord.ts'
import { type MediaKind, mediaKind, mediaType } from '../document/mediaType.ts'
import type { Problem } from '../document/problem.ts'
import type { MaybePromise, WireRequest } from '../document/wire.ts'
import type { WrittenNumbers } from '../document/writtenNumbers.ts'
import { decodeForm, type FormDecoder } from './decodeForm.ts'
import { defaultsOf, type FillDefaults } from './defaults.ts'
import { iJsonFault } from './iJson.ts'
import { readJson } from './readJson.ts'
import { describeForm, readMultipart, type UploadOptions } from './readMultipart.ts'

export interface BodyOptions {
  /** Limits of multipart forms, and where their files go. */
  readonly uploads?: Partial<UploadOptions>
  /** Refuses a body without a `Content-Type`, which a web page of another site can send. @default false: its format is detected */
  readonly needsMediaType?: boolean
  /** Refuses JSON whose meaning parsers do not agree on: a member that stands twice, half a surrogate pair. @default false */
  readonly needsIJson?: boolean
}

export type DecodeBody = (request: WireRequest) => MaybePromise<DecodedBody>

export type DecodedBody =
  | {
      readonly body: unknown
      /** Description of a body that is not text, for the journal. */
      readonly shown?: string
      /** Numbers that were read as other ones. */
      readonly written?: WrittenNumbers | undefined
      readonly problem?: undefined
    }
  | { readonly body?: undefined; readonly problem: Problem }

/** Decodes a body of one media type. */
interface Reader {
  readonly kind: MediaKind
  readonly text: (text: string) => DecodedBody
  /** Decoder of a multipart form, which is read as a stream. */
  readonly form?: FormDecoder
  readonly fill: FillDefaults | undefined
}

const absent: DecodedBody = { body: undefined }

/** Compiles the decoder of a request body for the declared media types. Only multipart forms are decoded asynchronously. */
export function decodeBody(
  document: ApiDocument,
  body: ApiBody | undefined,
  { uploads, needsMediaType = false, needsIJson = false }: BodyOptions = {},
): DecodeBody {
  if (body === undefined) return () => absent
  const readers = new Map<string, Reader>()
  for (const [type, media] of body.content) {
    const reader = readerOf(document, mediaType(type), media)
    readers.set(mediaType(type), needsIJson && reader.kind === 'json' ? { ...reader, text: iJsonBody } : reader)
  }
  const supported = [...body.content.keys()]

  return (request) => {
    const sent = request.headers['content-type']
    const received = typeof sent === 'string' && sent !== '' ? sent : undefined
    const multipart = received === undefined ? undefined : multipartReader(readers, received)
    if (multipart !== undefined) return readForm(multipart, request, uploads)
    if (request.bodyLimitExceeded !== undefined)
      return { problem: { kind: 'bodyTooLarge', limit: request.bodyLimitExceeded } }
    const text = textOf(request.body)
    if (text === undefined) return malformed(notText(request))
    if (!body.required && request.stream === undefined && (text === '' || text === '""')) return absent
    const reader =
      received !== undefined
        ? declared(readers, mediaType(received))
        : needsMediaType
          ? undefined
          : sniff(readers, text)
    if (reader === undefined) return { problem: { kind: 'mediaTypeUnsupported', supported, received } }
    return filled(reader, reader.text(text))
  }
}

function readerOf(document: ApiDocument, type: string, { schema, encoding }: ApiMediaType): Reader {
  const kind = mediaKind(type)
  const form = kind === 'form' || kind === 'multipart' ? decodeForm(document, schema, encoding) : undefined
  return {
    kind,
    text: form !== undefined ? formReader(form) : kind === 'json' ? jsonBody : readText,
    ...(kind === 'multipart' && form !== undefined && { form }),
    fill: defaultsOf(document, schema),
  }
}

function filled({ fill }: Reader, decoded: DecodedBody): DecodedBody {
  if (decoded.problem === undefined) fill?.(decoded.body)
  return decoded
}

function multipartReader(readers: ReadonlyMap<string, Reader>, received: string): Reader | undefined {
  const reader = readers.get(mediaType(received))
  return reader?.kind === 'multipart' ? reader : undefined
}

async function readForm(reader: Reader, request: WireRequest, options?: Partial<UploadOptions>): Promise<DecodedBody> {
  const form = await readMultipart(request, { ...options, takesFiles: reader.form?.takesFiles === true })
  if ('kind' in form) return { problem: form }
  return filled(reader, { body: reader.form?.parts(form), shown: describeForm(form) })
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

/** Selects the reader of a body without a Content-Type: JSON if the text looks like it, else a form, else the only declared type. */
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

function jsonBody(text: string): DecodedBody {
  const read = readJson(text)
  return 'body' in read ? read : malformed(read.fault)
}

function iJsonBody(text: string): DecodedBody {
  const read = jsonBody(text)
  const fault = read.problem === undefined ? iJsonFault(text, read.body) : undefined
  return fault === undefined ? read : malformed(fault)
}

/** Decodes a form. A JSON object is accepted too: the official Node.js client of Africa's Talking sends some as forms. */
function formReader(form: FormDecoder): (text: string) => DecodedBody {
  return (text) => {
    if (/^\s*\{/.test(text)) {
      const read = readJson(text)
      if ('body' in read && isRecord(read.body)) return { body: form.object(read.body) }
    }
    const body = form.text(text)
    return body === undefined ? malformed('the body is not percent-encoded UTF-8') : { body }
  }
}

function notText({ headers }: WireRequest): string {
  const encoding = headers['content-encoding']
  if (typeof encoding !== 'string') return 'the body is not valid UTF-8'
  return `the body is encoded as ${encoding}, which is not supported: send it without Content-Encoding`
}

function malformed(detail: string): DecodedBody {
  return { problem: { kind: 'bodyMalformed', detail } }
}
