import { Kysely, SqliteDialect, sql } from 'kysely'
import { type Migrations, migrate } from './migrate.ts'
import { OwnSchemaDialect } from './postgresDialect.ts'
import { sqliteDatabase } from './sqliteDatabase.ts'
import type { Tables } from './tables.ts'

export interface Database {
  readonly kysely: Kysely<Tables>
  /** Several gateways may share it, so rows that are claimed must be locked. */
  readonly shared: boolean
  close(): Promise<void>
}

/**
 * Opens a database and brings it up to date: PostgreSQL for a `postgres:` URL, else SQLite in the named file (`file:…` or a
 * path), or in memory when there is no name.
 * @note SQLite has one connection, which a transaction keeps until it ends: a query inside a transaction that does not go
 * through the transaction's own handle waits for ever.
 */
export async function connect(migrations: Migrations, url?: string): Promise<Database> {
  const isPostgres = url !== undefined && /^postgres(ql)?:/.test(url)
  return isPostgres ? openPostgres(migrations, url) : openSqlite(migrations, url)
}

async function openSqlite(migrations: Migrations, url = ':memory:'): Promise<Database> {
  const database = sqliteDatabase(url.replace(/^(sqlite|file):(\/\/)?/, ''))
  const kysely = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) })
  await migrate(kysely, migrations)
  return { kysely, shared: false, close: () => kysely.destroy() }
}

async function openPostgres(migrations: Migrations, url: string): Promise<Database> {
  const { postgresPool } = await import('./postgresPool.ts')
  const kysely = new Kysely<Tables>({ dialect: new OwnSchemaDialect({ pool: postgresPool(url) }) })
  const found = await sql<{ schema: string | null }>`select current_schema() as schema`.execute(kysely)
  await migrate(kysely, migrations, found.rows[0]?.schema ?? undefined)
  return { kysely, shared: true, close: () => kysely.destroy() }
}
