import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Busboy } from 'busboy'
import type { Problem } from '../document/problem.ts'
import type { WireRequest } from '../document/wire.ts'
import type { Pairs } from './parsePairs.ts'

/** Limits of a multipart form. */
export interface UploadLimits {
  /** @default 10 */
  readonly files: number
  /** Bytes of one file. @default 10485760 */
  readonly fileSize: number
  /** @default 1000 */
  readonly fields: number
  /** Bytes of one field's text. @default 1048576 */
  readonly fieldSize: number
}

const usualLimits: UploadLimits = { files: 10, fileSize: 10 * 1_048_576, fields: 1000, fieldSize: 1_048_576 }

/** The parts of a form: text fields as in a URL-encoded form, and files, by name. */
export interface MultipartForm {
  readonly fields: Pairs
  readonly files: ReadonlyMap<string, readonly File[]>
}

/** Reads a multipart form as a stream. A form that exceeds a limit or is incomplete is a problem, and its parts are discarded. */
export async function readMultipart(
  { headers, stream, body }: WireRequest,
  limits: Partial<UploadLimits> = {},
): Promise<MultipartForm | Problem> {
  const effective = { ...usualLimits, ...limits }
  try {
    // Loaded on first use, because most services receive no multipart forms.
    const { default: busboy } = await import('busboy')
    const parser = busboy({ headers: { ...headers }, limits: effective, defParamCharset: 'utf8' })
    const collected = collect(parser, effective)
    await pipeline(stream ?? Readable.from([body]), parser)
    return collected()
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { kind: 'bodyMalformed', detail: `the form cannot be parsed: ${reason}` }
  }
}

/** Collects the parts of a form. The returned function gives the parts, or a problem with the first limit exceeded. */
function collect(parser: Busboy, limits: UploadLimits): () => MultipartForm | Problem {
  const fields: Pairs = new Map()
  const files = new Map<string, File[]>()
  let exceeded: Problem | undefined
  const refuse = (problem: Problem): void => {
    exceeded ??= problem
    fields.clear()
    files.clear()
  }
  parser.on('field', (name, text, { nameTruncated, valueTruncated }) => {
    if (nameTruncated || valueTruncated) refuse({ kind: 'bodyTooLarge', limit: limits.fieldSize })
    else if (exceeded === undefined) add(fields, name.endsWith('[]') ? name.slice(0, -2) : name, text)
  })
  parser.on('file', (name, content, { filename, mimeType }) => {
    const chunks: Uint8Array<ArrayBuffer>[] = []
    content.on('data', (chunk: Uint8Array<ArrayBuffer>) => exceeded === undefined && chunks.push(chunk))
    content.on('limit', () => {
      chunks.length = 0
      refuse({ kind: 'bodyTooLarge', limit: limits.fileSize })
    })
    content.on('end', () => {
      if (exceeded === undefined)
        add(files, name, new File(chunks, filename ?? '', { type: mimeType, lastModified: 0 }))
    })
  })
  parser.on('filesLimit', () =>
    refuse({ kind: 'bodyMalformed', detail: `the form has more than ${limits.files} files` }),
  )
  parser.on('fieldsLimit', () =>
    refuse({ kind: 'bodyMalformed', detail: `the form has more than ${limits.fields} fields` }),
  )
  return () => exceeded ?? { fields, files }
}

function add<Value>(values: Map<string, Value[]>, name: string, value: Value): void {
  const present = values.get(name)
  if (present === undefined) values.set(name, [value])
  else present.push(value)
}

/** Describes a form for the journal: one line for each part; files by name, type and size. */
export function describeForm({ fields, files }: MultipartForm): string {
  return [
    ...[...fields].flatMap(([name, texts]) => texts.map((text) => `${name}=${text}`)),
    ...[...files].flatMap(([name, sent]) =>
      sent.map((file) => `${name}=(file ${file.name}, ${file.type}, ${file.size} bytes)`),
    ),
  ].join('\n')
}
