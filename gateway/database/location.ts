import { resolve } from 'node:path'

/** Where a database is. */
export type Location =
  | { readonly kind: 'postgres'; readonly url: string }
  /** `file` is `:memory:`, or an absolute path. */
  | { readonly kind: 'sqlite'; readonly file: string }

/** Reads a `postgres:` URL, a `file:` or `sqlite:` URL or a path; SQLite in memory when there is none. */
export function locationOf(url = ':memory:'): Location {
  if (/^postgres(ql)?:/.test(url)) return { kind: 'postgres', url }
  const file = url.replace(/^(sqlite|file):(\/\/)?/, '')
  return { kind: 'sqlite', file: file === ':memory:' ? file : resolve(file) }
}
