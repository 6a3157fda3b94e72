import { type Kysely, SqliteAdapter } from 'kysely'

/** Whether a database is SQLite; else it is PostgreSQL. */
export function isSqlite<Tables>(database: Kysely<Tables>): boolean {
  return database.getExecutor().adapter instanceof SqliteAdapter
}
