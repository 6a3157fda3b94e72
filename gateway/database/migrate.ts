import type { Kysely } from 'kysely'
import { type MigrationProvider, Migrator } from 'kysely/migration'
import { payouts } from './migrations/001-payouts.ts'

const provider: MigrationProvider = { getMigrations: async () => ({ '001-payouts': payouts }) }

/** Brings a database up to date; several gateways may do so at once. `schema` is where PostgreSQL keeps the tables. */
export async function migrate<Tables>(database: Kysely<Tables>, schema?: string): Promise<void> {
  const migrator = new Migrator({
    db: database,
    provider,
    ...(schema !== undefined && { migrationTableSchema: schema }),
  })
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined) throw new Error('Failed to migrate the database of the gateway', { cause: error })
}
