import type { UploadOptions, WireRequest } from '../../specs/openapi/index.ts'
import type { uploads } from './data/uploads.generated.ts'

type ContentTypes = (typeof uploads)['contentTypes']

/** What a document may be. */
export type DocumentType = ContentTypes[keyof ContentTypes]

/** A file that came with a form, as it stands in the folder. */
export interface ReceivedFile {
  /** The name under which it is stored: random, and nothing of the sent name is in it. */
  readonly storedAs: string
  /** The name that it was sent with: no path, no control characters, bounded. */
  readonly fileName: string
  /** Bytes; one more than the limit, or further ones, where it is too large. Nothing of it is stored then, nor of an empty one. */
  readonly size: number
  readonly sha256: string
  /** What its content is; undefined where it is nothing that documents may be. */
  readonly contentType: DocumentType | undefined
}

/** The files of customers' documents, in one folder. Nothing reads them again. @see docs/gateway.md#documents-of-customers */
export interface DocumentFiles {
  /** Writes the files of forms into the folder while they arrive, under temporary names. The files that operations get are empty. */
  readonly uploads: Partial<UploadOptions>
  /** What there is of a file that an operation got. */
  received(file: File): ReceivedFile
  /** Gives files the names that they keep. Call it before rows name them, so that no row is without its file. */
  keep(files: readonly ReceivedFile[]): Promise<void>
  /** Removes kept files that no row names. */
  remove(files: readonly ReceivedFile[]): Promise<void>
  /** Removes what a request has left under temporary names. */
  discard(request: WireRequest): Promise<void>
  /** Removes what crashes have left: old files that are temporary or not among those that are known. Resolves with how many. */
  sweep(known: (names: readonly string[]) => Promise<ReadonlySet<string>>): Promise<number>
  close(): Promise<void>
}
