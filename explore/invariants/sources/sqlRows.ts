import { fileURLToPath } from 'node:url'
import { postgresRows } from './postgresRows.ts'
import type { Row } from './row.ts'
import { sqliteRows } from './sqliteRows.ts'

/** The kinds of databases, as messages name them. */
export const databaseKinds = 'sqlite:{dir}/shop.db or postgres://user@host/database'

/** Whether a text names a database that can be read. */
export function isDatabase(text: string): boolean {
  return /^(?:sqlite|file|postgres|postgresql):./.test(text)
}

/** The rows of a statement in a database: `sqlite:path` or `postgres://…`. Rejects with an UnreadableSource. */
export async function sqlRows(database: string, sql: string): Promise<readonly Row[]> {
  const written = `the statement "${sql.trim()}"`
  if (/^postgres(?:ql)?:/.test(database)) return postgresRows(database, sql, written)
  if (database.startsWith('file:')) return sqliteRows(fileURLToPath(database), sql, written)
  return sqliteRows(database.replace(/^sqlite:(?:\/\/(?=\/))?/, ''), sql, written)
}
