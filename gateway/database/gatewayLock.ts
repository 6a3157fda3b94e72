import { existsSync, realpathSync, statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { locationOf } from './location.ts'

/**
 * Keeps other gateways from a SQLite file, until the returned function is called or the process ends, however it does. Readers and
 * operators' commands are not kept from it. PostgreSQL can be shared, and a database in memory has one user.
 * @throws when another gateway has it, or could have it under another name
 */
export function lockForGateway(databaseUrl: string | undefined): () => void {
  const location = locationOf(databaseUrl)
  if (location.kind === 'postgres' || location.file === ':memory:') return () => {}
  const file = existsSync(location.file) ? realpathSync(location.file) : location.file
  if (existsSync(file) && statSync(file).nlink > 1)
    throw new Error(
      `the database ${file} has other names by hard links, under which a second gateway would not be noticed: remove them`,
    )
  const lock = new DatabaseSync(`${file}-gateway.lock`)
  try {
    // A lock of the operating system on a file of its own, in which nothing is ever written.
    lock.exec('pragma journal_mode = memory; begin exclusive')
  } catch {
    lock.close()
    throw new Error(
      `another gateway uses the database ${file}: stop it first, or use another file, or PostgreSQL, which several may share`,
    )
  }
  return () => lock.close()
}
