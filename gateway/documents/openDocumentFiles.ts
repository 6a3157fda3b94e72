import { open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import type { SentFile, WireRequest } from '../../specs/openapi/index.ts'
import type { Random } from '../runtime/random.ts'
import { uploads } from './data/uploads.generated.ts'
import type { DocumentFiles, ReceivedFile } from './documentFiles.ts'
import { fileNameOf } from './fileNameOf.ts'
import type { Folder } from './folder.ts'
import { removeOld } from './removeOld.ts'
import { writeFile } from './writeFile.ts'

/** The end of the names of files that are arriving. */
const temporary = '.part'

/** Keeps files in a folder. @param random draws their names */
export function openDocumentFiles(folder: Folder, random: Random): DocumentFiles {
  const known = new WeakMap<File, ReceivedFile>()
  const temporaries = new WeakMap<WireRequest, string[]>()

  async function take(content: Readable, sent: SentFile, request: WireRequest): Promise<File> {
    const storedAs = Buffer.from(random.bytes(16)).toString('hex')
    const path = join(await folder.path(), storedAs + temporary)
    temporaries.set(request, [...(temporaries.get(request) ?? []), path])
    const written = await writeFile(path, content)
    const file = new File([], sent.name, { type: sent.type, lastModified: 0 })
    known.set(file, { storedAs, fileName: fileNameOf(sent.name), ...written })
    return file
  }

  return {
    uploads: { ...uploads.read, fileSize: uploads.read.size, take },
    received(file) {
      const received = known.get(file)
      if (received === undefined) throw new Error('the file did not come with a form')
      return received
    },
    async keep(files) {
      const path = await folder.path()
      for (const { storedAs } of files) await rename(join(path, storedAs + temporary), join(path, storedAs))
      await sync(path)
    },
    async remove(files) {
      const path = await folder.path()
      for (const { storedAs } of files) await rm(join(path, storedAs), { force: true })
    },
    async discard(request) {
      for (const path of temporaries.get(request) ?? []) await rm(path, { force: true })
    },
    sweep: (stored) => removeOld(folder, temporary, stored),
    close: () => folder.close(),
  }
}

/** What has been renamed in a folder is on disk when this resolves. */
async function sync(path: string): Promise<void> {
  const handle = await open(path)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
