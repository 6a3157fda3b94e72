import { type Kysely, sql } from 'kysely'
import { DEFAULT_MIGRATION_TABLE, type Migration, Migrator } from 'kysely/migration'

/** By name. All are applied in the order of their names, so a name begins with the next free number. */
export type Migrations = Readonly<Record<string, Migration>>

const settings: Migrations = {
  '001-settings': {
    async up({ schema }: Kysely<unknown>): Promise<void> {
      await schema
        .createTable('settings')
        .addColumn('name', 'text', (column) => column.primaryKey())
        .addColumn('value', 'text', (column) => column.notNull())
        .execute()
    },
  },
}

/** Brings a database up to date; several gateways may do so at once. `schema` is where PostgreSQL keeps the tables. */
export async function migrate<Tables>(
  database: Kysely<Tables>,
  migrations: Migrations,
  schema?: string,
): Promise<void> {
  const all = { ...settings, ...migrations }
  if (await areDone(database, Object.keys(all), schema)) return
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: async () => all },
    ...(schema !== undefined && { migrationTableSchema: schema }),
  })
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined) throw new Error('Failed to migrate the database of the gateway', { cause: error })
}

/** Whether a database has had just these migrations. The migrator would read the columns of all tables to know it. */
async function areDone<Tables>(
  database: Kysely<Tables>,
  names: readonly string[],
  schema: string | undefined,
): Promise<boolean> {
  const table = schema === undefined ? sql.id(DEFAULT_MIGRATION_TABLE) : sql.id(schema, DEFAULT_MIGRATION_TABLE)
  try {
    const { rows } = await sql<{ readonly name: string }>`select name from ${table} order by timestamp, name`.execute(
      database,
    )
    return rows.map(({ name }) => name).join() === names.toSorted().join()
  } catch {
    // A new database has no such table. What else is wrong with it is told by the migrator.
    return false
  }
}
