import { resolve } from 'node:path'

/** Where a database is. */
export type Location =
  | { readonly kind: 'postgres'; readonly url: string }
  /** `file` is `:memory:`, or an absolute path. */
  | { readonly kind: 'sqlite'; readonly file: string }

/**
 * Reads a `postgres:` URL, a `file:` or `sqlite:` URL or a path; SQLite in memory when there is none. Throws where it is the URL of another
 * kind of database, or none that can be read; what it says has no password.
 */
export function locationOf(url = ':memory:'): Location {
  if (/^postgres(ql)?:/.test(url)) {
    if (!URL.canParse(url)) throw new Error(unreadable)
    return { kind: 'postgres', url }
  }
  const scheme = /^([a-z][a-z0-9+.-]+):\/\//i.exec(url)?.[1]?.toLowerCase()
  if (scheme !== undefined && scheme !== 'sqlite' && scheme !== 'file')
    throw new Error(
      `A database is postgres://… or a file of SQLite (--database, RAILYARD_DATABASE_URL), not ${scheme}://…`,
    )
  const file = url.replace(/^(sqlite|file):(\/\/)?/, '')
  return { kind: 'sqlite', file: file === ':memory:' ? file : resolve(file) }
}

const unreadable =
  'The URL of the database (--database, RAILYARD_DATABASE_URL) cannot be read: it is postgres://user:password@host:5432/name, and in the user and the password / : @ # and % are written as %2F %3A %40 %23 and %25'
