import { type Kysely, sql } from 'kysely'
import { chart } from '../accounts/data/chart.generated.ts'
import type { Migrations } from '../database/migrate.ts'

/** Sandboxes as clients of their own, the keys to them, and their accounts of the house. */
export const migrations: Migrations = {
  '036-sandbox': {
    async up(database: Kysely<unknown>): Promise<void> {
      const { schema } = database
      await schema.alterTable('clients').addColumn('sandbox_of', 'text').execute()
      await schema.createIndex('clients_sandbox').unique().on('clients').column('sandbox_of').execute()
      await schema
        .createTable('sandbox_keys')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('user_id', 'text', (column) => column.notNull().references('portal_users.id'))
        .addColumn('client_id', 'text', (column) => column.notNull().references('clients.id'))
        .addColumn('prefix', 'text', (column) => column.notNull())
        .addColumn('hash', 'text', (column) => column.notNull().unique())
        .addColumn('created_at', 'bigint', (column) => column.notNull())
        .addColumn('last_used_at', 'bigint')
        .addColumn('revoked_at', 'bigint')
        .execute()
      await schema.createIndex('sandbox_keys_user').on('sandbox_keys').columns(['user_id', 'created_at']).execute()
      for (const { id, kind } of chart.house.filter((account) => account.id.endsWith('-sandbox')))
        await sql`insert into ledger_accounts (id, kind, currency) select ${id}, ${kind}, ${chart.currency}
          where not exists (select 1 from ledger_accounts where id = ${id})`.execute(database)
    },
  },
}
