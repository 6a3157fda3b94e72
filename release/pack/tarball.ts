import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** A file in a tarball of npm, by its path without `package/`. */
export interface TarEntry {
  readonly path: string
  readonly size: number
  readonly content: Buffer
}

const block = 512

/** The files of a tarball. Throws on what npm does not write: links, or paths that are too long for a plain header. */
export function readTarball(file: string): TarEntry[] {
  const bytes = gunzipSync(readFileSync(file))
  const entries: TarEntry[] = []
  for (let at = 0; at + block <= bytes.length && bytes[at] !== 0; ) {
    const field = (from: number, length: number): string =>
      bytes.toString('utf8', at + from, at + from + length).replace(/\0.*$/s, '')
    const size = Number.parseInt(field(124, 12), 8)
    if (field(156, 1) !== '0') throw new Error(`Failed to read ${file}: ${field(0, 100)} is no plain file.`)
    const prefix = field(345, 155)
    const path = `${prefix === '' ? '' : `${prefix}/`}${field(0, 100)}`.replace(/^package\//, '')
    entries.push({ path, size, content: bytes.subarray(at + block, at + block + size) })
    at += block + Math.ceil(size / block) * block
  }
  return entries
}
