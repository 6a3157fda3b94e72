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
  /** Parts of any kind. @default 1010 */
  readonly parts: number
  /** Bytes of one field's text. @default 1048576 */
  readonly fieldSize: number
}

const mebibyte = 1_048_576
const usualLimits: UploadLimits = {
  size: 20 * mebibyte,
  files: 10,
  fileSize: 10 * mebibyte,
  fields: 1000,
  parts: 1010,
  fieldSize: mebibyte,
}
const limitsWithoutFiles: UploadLimits = { ...usualLimits, size: mebibyte, files: 0 }

/** A file as its part of the form names it. */
export interface SentFile {
  readonly name: string
  /** The media type that the part says. */
  readonly type: string
}

/**
 * Takes a file of a form while it arrives. It is read no faster than it is taken. Rejects when the form breaks off or is refused; a
 * file that was taken before that is dropped without a further word.
 */
export type TakeFile = (content: Readable, sent: SentFile, request: WireRequest) => Promise<File>

export interface UploadOptions extends UploadLimits {
  /** @default keeps each file in memory */
  readonly take: TakeFile
}

/** The parts of a form: text fields as in a URL-encoded form, and files, by name. */
export interface MultipartForm {
  readonly fields: Pairs
  readonly files: ReadonlyMap<string, readonly File[]>
}

/**
 * Reads a multipart form as a stream. A form that exceeds a limit or is incomplete is a problem, and its parts are discarded. The rest of
 * its bytes is still read, so that the connection can go on. Rejects when a file cannot be taken.
 */
export async function readMultipart(
  request: WireRequest,
  {
    takesFiles = true,
    take = inMemory,
    ...limits
  }: Partial<UploadOptions> & { readonly takesFiles?: boolean | undefined } = {},
): Promise<MultipartForm | Problem> {
  const { headers, stream, body } = request
  const effective = { ...usualLimits, ...limits, ...(!takesFiles && limitsWithoutFiles) }
  const source = stream ?? Readable.from([body])
  // Loaded on first use, because most services receive no multipart forms.
  const { default: busboy } = await import('busboy')
  try {
    const parser = busboy({ headers: { ...headers }, limits: effective, defParamCharset: 'utf8' })
    const collection = collect(parser, effective, (content, sent) => take(content, sent, request))
    await parse(source, parser, effective.size, collection)
    return await collection.result()
  } catch (error) {
    if (error instanceof NotTaken) throw error.cause
    const reason = error instanceof Error ? error.message : String(error)
    return { kind: 'bodyMalformed', detail: `the form cannot be parsed: ${reason}` }
  } finally {
    source.resume()
  }
}

/** A file could not be taken: the form is not at fault. */
class NotTaken extends Error {}

async function inMemory(content: Readable, { name, type }: SentFile): Promise<File> {
  const chunks: Uint8Array<ArrayBuffer>[] = []
  for await (const chunk of content) chunks.push(chunk)
  return new File(chunks, name, { type, lastModified: 0 })
}

/** Pipes a form into its parser until it ends, is refused or exceeds so many bytes. Rejects when it is malformed or cut short. */
async function parse(source: Readable, parser: Busboy, size: number, collection: Collection): Promise<void> {
  if (source.closed) throw new Error('it was cut short')
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  let received = 0
  source.on('data', (chunk: Uint8Array) => {
    received += chunk.length
    if (received > size) collection.refuse({ kind: 'bodyTooLarge', limit: size })
  })
  source.on('error', reject)
  source.once('close', () => {
    if (!source.readableEnded) reject(new Error('it was cut short'))
  })
  // A form with several faults reports each of them, and an error that nobody hears ends the process.
  parser.on('error', reject)
  parser.once('close', resolve)
  collection.broken.then(resolve, reject)
  source.pipe(parser)
  try {
    await promise
  } finally {
    source.unpipe(parser)
    // Files that are arriving break off.
    parser.destroy()
    await collection.settled()
  }
}

/** The parts of a form as they are parsed, until one is refused. */
interface Collection {
  refuse(problem: Problem): void
  /** Resolves when a part is refused; rejects with `NotTaken`. */
  readonly broken: Promise<void>
  /** Resolves once no file is being taken. */
  settled(): Promise<unknown>
  result(): Promise<MultipartForm | Problem>
}

interface Arriving {
  readonly name: string
  readonly file: Promise<File>
}

function collect(
  parser: Busboy,
  limits: UploadLimits,
  take: (content: Readable, sent: SentFile) => Promise<File>,
): Collection {
  const { promise: broken, resolve, reject } = Promise.withResolvers<void>()
  const fields: Pairs = new Map()
  const arriving: Arriving[] = []
  let refused: Problem | undefined
  const refuse = (problem: Problem): void => {
    refused ??= problem
    resolve()
  }
  const hasName = (name: string | undefined): name is string => {
    if (name === undefined) refuse({ kind: 'bodyMalformed', detail: 'a part of the form has no name' })
    return name !== undefined && refused === undefined
  }
  parser.on('field', (name, text, { nameTruncated, valueTruncated }) => {
    if (nameTruncated || valueTruncated) refuse({ kind: 'bodyTooLarge', limit: limits.fieldSize })
    else if (hasName(name)) addTo(fields, withoutIndex(name), text)
  })
  parser.on('file', (name, content, { filename, mimeType }) => {
    // A part reports its form's error once more; the parser's own report is the answer.
    content.on('error', () => undefined)
    content.on('limit', () => refuse({ kind: 'bodyTooLarge', limit: limits.fileSize }))
    if (!hasName(name)) return
    const file = take(content, { name: filename ?? '', type: mimeType })
    // Once the form is broken off, its files are no longer taken, which is no failure.
    file.catch((cause) => reject(new NotTaken('a file was not taken', { cause })))
    arriving.push({ name: withoutIndex(name), file })
  })
  const refuseCount = (detail: string) => refuse({ kind: 'bodyMalformed', detail })
  parser.on('filesLimit', () =>
    refuseCount(limits.files === 0 ? 'this operation takes no files' : `the form has more than ${limits.files} files`),
  )
  parser.on('fieldsLimit', () => refuseCount(`the form has more than ${limits.fields} fields`))
  parser.on('partsLimit', () => refuseCount(`the form has ${limits.parts} parts or more`))
  return {
    refuse,
    broken,
    settled: () => Promise.allSettled(arriving.map(({ file }) => file)),
    async result() {
      if (refused !== undefined) return refused
      const files = new Map<string, File[]>()
      for (const { name, file } of arriving) addTo(files, name, await file)
      return { fields, files }
    },
  }
}

/** Describes a form for the journal: its fields as a URL-encoded form, then a line for each file with its type and size. */
export function describeForm({ fields, files }: MultipartForm): string {
  const pairs = [...fields].flatMap(([name, texts]) => texts.map((text): [string, string] => [name, text]))
  const described = [...files].flatMap(([name, sent]) =>
    sent.map((file) => `${name}=(file ${JSON.stringify(file.name)}, ${file.type}, ${file.size} bytes)`),
  )
  return [new URLSearchParams(pairs).toString(), ...described].filter((line) => line !== '').join('\n')
}
