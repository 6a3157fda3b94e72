import { open, opendir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { uploads } from './data/uploads.generated.ts'
import type { Folder } from './folder.ts'

/** Files of the gateway; others in the folder are not touched. */
const ours = /^[\da-f]{32}(\.part)?$/

/** A file whose time is that of the folder's disk, so that clocks of several machines do not matter. */
const marker = '.swept'

/** How many names are looked up at once. */
const part = 500

/** Removes old files that are temporary or unknown. Young ones may belong to an upload that is under way, here or in another gateway. */
export async function removeOld(
  folder: Folder,
  temporary: string,
  known: (names: readonly string[]) => Promise<ReadonlySet<string>>,
): Promise<number> {
  const path = await folder.existing()
  const now = path === undefined ? undefined : await timeOf(path)
  if (path === undefined || now === undefined) return 0
  let removed = 0
  for await (const names of oldNames(path, now - 1_000 * uploads.leftFor)) {
    const stored = await known(names.filter((name) => !name.endsWith(temporary)))
    for (const name of names.filter((one) => !stored.has(one))) {
      await rm(join(path, name), { force: true })
      removed += 1
    }
  }
  return removed
}

/** The time on the disk of a folder, in ms since the epoch; undefined where there is no folder. */
async function timeOf(path: string): Promise<number | undefined> {
  try {
    const handle = await open(join(path, marker), 'w', 0o600)
    try {
      await handle.writeFile('.')
      return (await handle.stat()).mtimeMs
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

async function* oldNames(path: string, until: number): AsyncGenerator<string[]> {
  let names: string[] = []
  for await (const { name } of await opendir(path)) {
    if (!ours.test(name) || !(await isOld(join(path, name), until))) continue
    names.push(name)
    if (names.length < part) continue
    yield names
    names = []
  }
  if (names.length > 0) yield names
}

/** False also for a file that is gone. */
async function isOld(file: string, until: number): Promise<boolean> {
  try {
    return (await stat(file)).mtimeMs <= until
  } catch (error) {
    if (isMissing(error)) return false
    throw error
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
