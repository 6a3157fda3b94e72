import type { Kysely } from 'kysely'
import type { Migrations } from '../database/migrate.ts'

/** What reconciliations have found, and what providers showed. */
export const migrations: Migrations = {
  '015-reconciliation': {
    async up({ schema }: Kysely<unknown>): Promise<void> {
      await schema
        .createTable('reconciliations')
        .addColumn('at', 'bigint', (column) => column.primaryKey())
        .addColumn('findings', 'text', (column) => column.notNull())
        .execute()
      await schema
        .createTable('provider_balances')
        .addColumn('provider', 'text', (column) => column.notNull())
        .addColumn('unit', 'text', (column) => column.notNull())
        .addColumn('at', 'bigint', (column) => column.notNull())
        .addColumn('balance', 'text', (column) => column.notNull())
        .addColumn('settled', 'text', (column) => column.notNull())
        .addColumn('doubtful', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('provider_balances_key', ['provider', 'unit'])
        .execute()
    },
  },
}
