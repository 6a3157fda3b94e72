import { type Kysely, sql } from 'kysely'
import type { Migrations } from '../database/migrate.ts'
import { isFree } from './isFree.ts'

/** Work that is due later, in lanes, and the gateways that do it. */
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
  '012-jobs-lanes': {
    async up(database: Kysely<unknown>): Promise<void> {
      const { schema } = database
      const jobs = schema.alterTable('jobs')
      await jobs.addColumn('lane', 'text', (column) => column.notNull().defaultTo('other')).execute()
      await jobs.addColumn('client_id', 'text', (column) => column.notNull().defaultTo('')).execute()
      await jobs.addColumn('failures', 'integer', (column) => column.notNull().defaultTo(0)).execute()
      await jobs.addColumn('last_error', 'text').execute()
      await jobs.addColumn('dead_at', 'bigint').execute()
      await schema.dropIndex('jobs_due').execute()
      await sql`create index jobs_free on jobs (lane, due_at) where ${isFree}`.execute(database)
      await sql`create index jobs_turns on jobs (lane, client_id, due_at, position, id) where ${isFree}`.execute(
        database,
      )
      await sql`create index jobs_claimed on jobs (claimed_by) where claimed_by is not null`.execute(database)
      await sql`create index jobs_dead on jobs (dead_at) where dead_at is not null`.execute(database)
      await schema
        .createTable('gateways')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('beats', 'bigint', (column) => column.notNull())
        .execute()
      await schema.alterTable('batches').addColumn('busy_by', 'text').execute()
      await sql`create index batches_busy on batches (busy_by) where busy_by is not null`.execute(database)
    },
  },
}
