import { Readable } from 'node:stream'
import type { Busboy } from 'busboy'
import type { Problem } from '../document/problem.ts'
import type { WireRequest } from '../document/wire.ts'
import { addTo, type Pairs, withoutIndex } from './parsePairs.ts'

/** Limits of a multipart form. */
export interface UploadLimits {
  /** Bytes of the whole form. @default 20971520, and 1048576 for an operation that takes no files */
  readonly size: number
  /** @default 10, and 0 for an operation that takes no files */
  readonly files: number
  /** Bytes of one file. @default 10485760 */
  readonly fileSize: number
  /** @default 1000 */
  readonly fields: number
  /** Bytes of one field's text. @default 1048576 */
  readonly fieldSize: number
}

const mebibyte = 1_048_576
const usualLimits: UploadLimits = {
  size: 20 * mebibyte,
  files: 10,
  fileSize: 10 * mebibyte,
  fields: 1000,
  fieldSize: mebibyte,
}
const limitsWithoutFiles: UploadLimits = { ...usualLimits, size: mebibyte, files: 0 }

/** The parts of a form: text fields as in a URL-encoded form, and files, by name. */
export interface MultipartForm {
  readonly fields: Pairs
  readonly files: ReadonlyMap<string, readonly File[]>
}

/**
 * Reads a multipart form as a stream. A form that exceeds a limit or is incomplete is a problem, and its parts are discarded. The rest of
 * its bytes is still read, so that the connection can go on.
 */
export async function readMultipart(
  { headers, stream, body }: WireRequest,
  { takesFiles = true, ...limits }: Partial<UploadLimits> & { readonly takesFiles?: boolean } = {},
): Promise<MultipartForm | Problem> {
  const effective = { ...usualLimits, ...limits, ...(!takesFiles && limitsWithoutFiles) }
  const source = stream ?? Readable.from([body])
  try {
    // Loaded on first use, because most services receive no multipart forms.
    const { default: busboy } = await import('busboy')
    const parser = busboy({ headers: { ...headers }, limits: effective, defParamCharset: 'utf8' })
    const collection = collect(parser, effective)
    await parse(source, parser, effective.size, () =>
      collection.refuse({ kind: 'bodyTooLarge', limit: effective.size }),
    )
    return collection.result()
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { kind: 'bodyMalformed', detail: `the form cannot be parsed: ${reason}` }
  } finally {
    source.resume()
  }
}

/** Pipes a form into its parser until it ends or exceeds so many bytes. Rejects when it is malformed or cut short. */
async function parse(source: Readable, parser: Busboy, size: number, exceeded: () => void): Promise<void> {
  if (source.closed) throw new Error('it was cut short')
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  let received = 0
  source.on('data', (chunk: Uint8Array) => {
    received += chunk.length
    if (received <= size) return
    exceeded()
    source.unpipe(parser)
    resolve()
  })
  source.on('error', reject)
  source.once('close', () => {
    if (!source.readableEnded) reject(new Error('it was cut short'))
  })
  // A form with several faults reports each of them, and an error that nobody hears ends the process.
  parser.on('error', (error) => {
    source.unpipe(parser)
    reject(error)
  })
  parser.once('close', resolve)
  source.pipe(parser)
  return promise
}

/** The parts of a form as they are parsed, until one is refused. */
interface Collection {
  refuse(problem: Problem): void
  result(): MultipartForm | Problem
}

function collect(parser: Busboy, limits: UploadLimits): Collection {
  const fields: Pairs = new Map()
  const files = new Map<string, File[]>()
  let refused: Problem | undefined
  const refuse = (problem: Problem): void => {
    refused ??= problem
    fields.clear()
    files.clear()
  }
  const keep = <Part>(parts: Map<string, Part[]>, name: string | undefined, part: Part): void => {
    if (name === undefined) refuse({ kind: 'bodyMalformed', detail: 'a part of the form has no name' })
    else if (refused === undefined) addTo(parts, withoutIndex(name), part)
  }
  parser.on('field', (name, text, { nameTruncated, valueTruncated }) => {
    if (nameTruncated || valueTruncated) refuse({ kind: 'bodyTooLarge', limit: limits.fieldSize })
    else keep(fields, name, text)
  })
  parser.on('file', (name, content, { filename, mimeType }) => {
    const chunks: Uint8Array<ArrayBuffer>[] = []
    // A part reports its form's error once more; the parser's own report is the answer.
    content.on('error', () => undefined)
    content.on('data', (chunk: Uint8Array<ArrayBuffer>) => refused === undefined && chunks.push(chunk))
    content.on('limit', () => {
      chunks.length = 0
      refuse({ kind: 'bodyTooLarge', limit: limits.fileSize })
    })
    content.on('end', () => keep(files, name, new File(chunks, filename ?? '', { type: mimeType, lastModified: 0 })))
  })
  const refuseCount = (detail: string) => refuse({ kind: 'bodyMalformed', detail })
  parser.on('filesLimit', () =>
    refuseCount(limits.files === 0 ? 'this operation takes no files' : `the form has more than ${limits.files} files`),
  )
  parser.on('fieldsLimit', () => refuseCount(`the form has more than ${limits.fields} fields`))
  return { refuse, result: () => refused ?? { fields, files } }
}

/** Describes a form for the journal: its fields as a URL-encoded form, then a line for each file with its type and size. */
export function describeForm({ fields, files }: MultipartForm): string {
  const pairs = [...fields].flatMap(([name, texts]) => texts.map((text): [string, string] => [name, text]))
  const described = [...files].flatMap(([name, sent]) =>
    sent.map((file) => `${name}=(file ${JSON.stringify(file.name)}, ${file.type}, ${file.size} bytes)`),
  )
  return [new URLSearchParams(pairs).toString(), ...described].filter((line) => line !== '').join('\n')
}
