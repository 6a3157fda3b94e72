import { createHash } from 'node:crypto'
import { type FileHandle, open, rm } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { fileTypeFromBuffer } from 'file-type'
import { uploads } from './data/uploads.generated.ts'
import type { DocumentType, ReceivedFile } from './documentFiles.ts'

type Written = Pick<ReceivedFile, 'size' | 'sha256' | 'contentType'>

/** How many bytes decide what a file is. */
const headSize = 4_100

/**
 * Writes what arrives into a new file that only this user can read. It is on disk when this resolves; an empty or too large one is removed
 * again. What is left of a content beyond the limit is read and dropped. When the content breaks off this rejects, and leaves nothing.
 */
export async function writeFile(path: string, content: Readable): Promise<Written> {
  const handle = await open(path, 'wx', 0o600)
  let written: Written | undefined
  try {
    written = await fill(handle, content)
    return written
  } finally {
    await handle.close()
    if (written === undefined || written.size === 0 || written.size > uploads.fileSize) await rm(path, { force: true })
  }
}

async function fill(handle: FileHandle, content: Readable): Promise<Written> {
  const hash = createHash('sha256')
  let [size, head] = [0, Buffer.alloc(0)]
  for await (const chunk of content) {
    size += chunk.length
    if (size > uploads.fileSize) continue
    if (head.length < headSize) head = Buffer.concat([head, chunk]).subarray(0, headSize)
    hash.update(chunk)
    await handle.appendFile(chunk)
  }
  await handle.sync()
  return { size, sha256: hash.digest('hex'), contentType: await contentTypeOf(head) }
}

/** What a content is by how it begins; undefined where documents may not be that. Nothing is unpacked or drawn. */
async function contentTypeOf(head: Uint8Array): Promise<DocumentType | undefined> {
  const found = await fileTypeFromBuffer(head)
  const types: ReadonlyMap<string, DocumentType> = new Map(Object.entries(uploads.contentTypes))
  return found && types.get(found.mime)
}
