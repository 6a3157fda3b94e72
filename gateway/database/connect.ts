import { Kysely, sql } from 'kysely'
import { locationOf } from './location.ts'
import { type Migrations, migrate } from './migrate.ts'
import { sqliteDialect } from './sqliteDialect.ts'
import { sqliteDriver } from './sqliteDriver.ts'
import type { Tables } from './tables.ts'

export interface Database {
  readonly kysely: Kysely<Tables>
  /** Several gateways may share it, so rows that are claimed must be locked. */
  readonly shared: boolean
  close(): Promise<void>
}

/**
 * Opens a database and brings it up to date: PostgreSQL for a `postgres:` URL, else SQLite in the named file (`file:…` or a
 * path), or in memory when there is no name. What is written resolves once it is on disk.
 * @note One transaction at a time writes to SQLite: a query that writes and does not go through the handle of the transaction around
 * it waits for ever.
 */
export async function connect(migrations: Migrations, url?: string): Promise<Database> {
  const location = locationOf(url)
  return location.kind === 'postgres' ? openPostgres(migrations, location.url) : openSqlite(migrations, location.file)
}

async function openSqlite(migrations: Migrations, file: string): Promise<Database> {
  const kysely = new Kysely<Tables>({ dialect: sqliteDialect(await sqliteDriver(file)) })
  await migrate(kysely, migrations)
  return { kysely, shared: false, close: () => kysely.destroy() }
}

async function openPostgres(migrations: Migrations, url: string): Promise<Database> {
  const { postgresPool } = await import('./postgresPool.ts')
  const { OwnSchemaDialect } = await import('./postgresDialect.ts')
  const { RepeatingKysely } = await import('./repeatingKysely.ts')
  const pool = postgresPool(url)
  const kysely: Kysely<Tables> = new RepeatingKysely({ dialect: new OwnSchemaDialect(pool) })
  const found = await sql<{ schema: string | null }>`select current_schema() as schema`.execute(kysely)
  await migrate(kysely, migrations, found.rows[0]?.schema ?? undefined)
  return { kysely, shared: true, close: () => kysely.destroy() }
}
