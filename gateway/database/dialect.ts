import { type Kysely, PostgresAdapter } from 'kysely'

/** Whether a database is PostgreSQL; the other one is SQLite. */
export function isPostgres(database: Kysely<unknown>): boolean {
  return database.getExecutor().adapter instanceof PostgresAdapter
}
