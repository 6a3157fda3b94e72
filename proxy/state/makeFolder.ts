import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Makes a folder and those above it that are missing. Throws when one of them cannot be made.
 * @note One by one: Node's own `recursive` never ends below a folder in which nothing can be made, such as `/proc`.
 */
export function makeFolder(folder: string, mode?: number): void {
  const missing: string[] = []
  let at = folder
  for (; statSync(at, { throwIfNoEntry: false }) === undefined && dirname(at) !== at; at = dirname(at))
    missing.unshift(at)
  if (!isFolder(at)) throw new Error(`cannot make the folder ${folder}: ${at} is no folder`)
  for (const one of missing) make(one, folder, mode)
}

function make(one: string, folder: string, mode: number | undefined): void {
  try {
    mkdirSync(one, { mode })
  } catch (error) {
    // Another process may have made it meanwhile.
    if (isFolder(one)) return
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new Error(`cannot make the folder ${folder}: nothing can be made in ${dirname(one)} (${reason})`)
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}
