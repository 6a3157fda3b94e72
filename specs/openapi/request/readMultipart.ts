import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Busboy } from 'busboy'
import type { Problem } from '../document/problem.ts'
import type { WireRequest } from '../document/wire.ts'
import type { Pairs } from './parsePairs.ts'

/** How much of a multipart form is read. */
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

/** The parts of a form: texts by name, as of an urlencoded one, and files by name. */
export interface MultipartForm {
  readonly fields: Pairs
  readonly files: ReadonlyMap<string, readonly File[]>
}

/** Reads a multipart form as it arrives. Past a limit, or when it is cut short, nothing of it is kept. */
export async function readMultipart(
  { headers, stream, body }: WireRequest,
  limits: Partial<UploadLimits> = {},
): Promise<MultipartForm | Problem> {
  const effective = { ...usualLimits, ...limits }
  try {
    // Loaded with the first form: most services never get one.
    const { default: busboy } = await import('busboy')
    const parser = busboy({ headers: { ...headers }, limits: effective, defParamCharset: 'utf8' })
    const collected = collect(parser, effective)
    await pipeline(stream ?? Readable.from([body]), parser)
    return collected()
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { kind: 'bodyMalformed', detail: `the form can't be read: ${reason}` }
  }
}

/** Collects the parts of a form; the function that is returned gives them, or the first limit that was passed. */
function collect(parser: Busboy, limits: UploadLimits): () => MultipartForm | Problem {
  const fields: Pairs = new Map()
  const files = new Map<string, File[]>()
  let passed: Problem | undefined
  const pass = (problem: Problem): void => {
    passed ??= problem
    fields.clear()
    files.clear()
  }
  parser.on('field', (name, text, { nameTruncated, valueTruncated }) => {
    if (nameTruncated || valueTruncated) pass({ kind: 'bodyTooLarge', limit: limits.fieldSize })
    else if (passed === undefined) add(fields, name.endsWith('[]') ? name.slice(0, -2) : name, text)
  })
  parser.on('file', (name, content, { filename, mimeType }) => {
    const chunks: Uint8Array<ArrayBuffer>[] = []
    content.on('data', (chunk: Uint8Array<ArrayBuffer>) => passed === undefined && chunks.push(chunk))
    content.on('limit', () => {
      chunks.length = 0
      pass({ kind: 'bodyTooLarge', limit: limits.fileSize })
    })
    content.on('end', () => {
      if (passed === undefined) add(files, name, new File(chunks, filename ?? '', { type: mimeType, lastModified: 0 }))
    })
  })
  parser.on('filesLimit', () => pass({ kind: 'bodyMalformed', detail: `the form has more than ${limits.files} files` }))
  parser.on('fieldsLimit', () =>
    pass({ kind: 'bodyMalformed', detail: `the form has more than ${limits.fields} fields` }),
  )
  return () => passed ?? { fields, files }
}

function add<Value>(values: Map<string, Value[]>, name: string, value: Value): void {
  const present = values.get(name)
  if (present === undefined) values.set(name, [value])
  else present.push(value)
}

/** A form as a journal shows it: a line for each part, files by name, type and size. */
export function describeForm({ fields, files }: MultipartForm): string {
  return [
    ...[...fields].flatMap(([name, texts]) => texts.map((text) => `${name}=${text}`)),
    ...[...files].flatMap(([name, sent]) =>
      sent.map((file) => `${name}=(file ${file.name}, ${file.type}, ${file.size} bytes)`),
    ),
  ].join('\n')
}
