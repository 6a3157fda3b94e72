import type { Kysely } from 'kysely'
import type { Migrations } from '../database/migrate.ts'

/** Work that is due later. */
export const migrations: Migrations = {
  '007-jobs': {
    async up({ schema }: Kysely<unknown>): Promise<void> {
      await schema
        .createTable('jobs')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('payload', 'text', (column) => column.notNull())
        .addColumn('due_at', 'bigint', (column) => column.notNull())
        .addColumn('position', 'integer', (column) => column.notNull())
        .addColumn('attempts', 'integer', (column) => column.notNull())
        .addColumn('claimed_by', 'text')
        .execute()
      await schema.createIndex('jobs_due').on('jobs').columns(['due_at', 'position', 'id']).execute()
    },
  },
}
