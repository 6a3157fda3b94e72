import { readFileSync } from 'node:fs'
import { readTarball } from '../pack/tarball.ts'

/** Whether two tarballs are byte-identical; the files that differ if not. */
export function sameBytes(one: string, other: string): string[] {
  if (readFileSync(one).equals(readFileSync(other))) return []
  const others = new Map(readTarball(other).map(({ path, content }) => [path, content]))
  const entries = readTarball(one)
  const differing = entries
    .filter(({ path, content }) => others.get(path)?.equals(content) !== true)
    .map(({ path }) => path)
  const missing = [...others.keys()].filter((path) => !entries.some((entry) => entry.path === path))
  const paths = [...differing, ...missing]
  return paths.length > 0
    ? paths.map((path) => `differs: ${path}`)
    : ['the headers differ: modes, times or order of entries']
}
