import { type Driver, Kysely, sql } from 'kysely'
import { locationOf } from './location.ts'
import { type Migrations, migrate } from './migrate.ts'
import { sqliteDialect } from './sqliteDialect.ts'
import { sqliteDrivers } from './sqliteDriver.ts'
import { StatementNames } from './statementNames.ts'
import type { Tables } from './tables.ts'

export interface Database {
  /** What is written resolves once it is on disk. */
  readonly kysely: Kysely<Tables>
  /**
   * The same, but what is written resolves before it is on disk, where it is soon after, and not later than what `kysely` writes next.
   * For what providers report, who can be asked again, and the jobs, which may be done again.
   */
  readonly relaxed: Kysely<Tables>
  /** The same as `kysely` for transactions that take long: on SQLite, where one at a time writes, others go first. */
  readonly patient: Kysely<Tables>
  /** Several gateways may share it, so rows that are claimed must be locked. */
  readonly shared: boolean
  close(): Promise<void>
}

/**
 * Opens a database and brings it up to date: PostgreSQL for a `postgres:` URL, else SQLite in the named file (`file:…` or a
 * path), or in memory when there is no name.
 * @note One transaction at a time writes to SQLite: a query that writes and does not go through the handle of the transaction around
 * it waits for ever.
 */
export async function connect(migrations: Migrations, url?: string): Promise<Database> {
  const location = locationOf(url)
  return location.kind === 'postgres' ? openPostgres(migrations, location.url) : openSqlite(migrations, location.file)
}

async function openSqlite(migrations: Migrations, file: string): Promise<Database> {
  const { durable, relaxed, patient, close } = await sqliteDrivers(file)
  const over = (driver: Driver): Kysely<Tables> => new Kysely({ dialect: sqliteDialect(driver) })
  const kysely = over(durable)
  await migrate(kysely, migrations)
  return { kysely, relaxed: over(relaxed), patient: over(patient), shared: false, close }
}

async function openPostgres(migrations: Migrations, url: string): Promise<Database> {
  const { postgresPool } = await import('./postgresPool.ts')
  const { OwnSchemaDialect } = await import('./postgresDialect.ts')
  const { RepeatingKysely } = await import('./repeatingKysely.ts')
  const { postgresDriver } = await import('./postgresDriver.ts')
  const [pool, names] = [postgresPool(url), new StatementNames()]
  const over = (driver: Driver): Kysely<Tables> => new RepeatingKysely({ dialect: new OwnSchemaDialect(pool, driver) })
  const kysely = over(postgresDriver(pool, names, true))
  const found = await sql<{ schema: string | null }>`select current_schema() as schema`
    .execute(kysely)
    .catch((error: unknown) => {
      throw unreachable(url, error)
    })
  await migrate(kysely, migrations, found.rows[0]?.schema ?? undefined)
  const relaxed = over(postgresDriver(pool, names, false))
  return { kysely, relaxed, patient: kysely, shared: true, close: () => pool.end() }
}

/** Says which database it is, without its password, and how it is set. */
function unreachable(url: string, error: unknown): Error {
  const { host, pathname } = URL.parse(url) ?? { host: '', pathname: '' }
  const reason = error instanceof Error && error.message !== '' ? error.message : String(error)
  const told = `Failed to open the database ${pathname.slice(1)} on ${host} (--database, RAILYARD_DATABASE_URL): ${reason}`
  return new Error(told, { cause: error })
}
