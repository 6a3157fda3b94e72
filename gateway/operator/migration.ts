import { type Kysely, sql } from 'kysely'
import { isPostgres } from '../database/dialect.ts'
import type { Migrations } from '../database/migrate.ts'
import { neverInPostgres, neverInSqlite } from '../database/neverChanged.ts'

const kept = 'audit: an entry is never changed, deleted or replaced'

/** What operators did, fundings that wait for a second name, and how clients are reached. */
export const migrations: Migrations = {
  '015-operator': {
    async up(database: Kysely<unknown>): Promise<void> {
      const { schema } = database
      await schema
        .createTable('audit_entries')
        .addColumn('number', isPostgres(database) ? 'bigint' : 'integer', (column) =>
          isPostgres(database) ? column.primaryKey().generatedAlwaysAsIdentity() : column.primaryKey().autoIncrement(),
        )
        .addColumn('id', 'text', (column) => column.notNull().unique())
        .addColumn('at', 'bigint', (column) => column.notNull())
        .addColumn('actor', 'text', (column) => column.notNull())
        .addColumn('action', 'text', (column) => column.notNull())
        .addColumn('subject', 'text', (column) => column.notNull())
        .addColumn('reason', 'text')
        .addColumn('before', 'text')
        .addColumn('after', 'text')
        .execute()
      await schema.createIndex('audit_entries_subject').on('audit_entries').columns(['subject', 'number']).execute()
      await schema
        .createTable('fundings')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('client_id', 'text', (column) => column.notNull().references('clients.id'))
        .addColumn('amount', 'bigint', (column) => column.notNull())
        .addColumn('requested_by', 'text', (column) => column.notNull())
        .addColumn('requested_at', 'bigint', (column) => column.notNull())
        .addColumn('confirmed_by', 'text')
        .addColumn('confirmed_at', 'bigint')
        .addCheckConstraint('fundings_two_names', sql`lower(confirmed_by) <> lower(requested_by)`)
        .execute()
      const changes = ['update', 'delete', 'truncate'] as const
      const rules = isPostgres(database)
        ? neverInPostgres('audit_entries', kept, changes)
        : neverInSqlite('audit_entries', ['number', 'id'], kept, changes)
      for (const statement of rules) await sql.raw(statement).execute(database)
      for (const name of ['email', 'phone']) await schema.alterTable('clients').addColumn(name, 'text').execute()
      await schema.createIndex('clients_name').on('clients').column('name').execute()
    },
  },
}
