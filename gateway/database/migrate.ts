import type { Kysely } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'

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
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: async () => ({ ...settings, ...migrations }) },
    ...(schema !== undefined && { migrationTableSchema: schema }),
  })
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined) throw new Error('Failed to migrate the database of the gateway', { cause: error })
}
