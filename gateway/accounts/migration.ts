import type { Kysely } from 'kysely'
import type { Migrations } from '../database/migrate.ts'

/** The ledger. An account takes part in a posting once. */
export const migrations: Migrations = {
  '003-accounts': {
    async up({ schema }: Kysely<unknown>): Promise<void> {
      await schema
        .createTable('ledger_accounts')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('balance', 'bigint', (column) => column.notNull())
        .execute()
      await schema
        .createTable('ledger_entries')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('posting', 'text', (column) => column.notNull())
        .addColumn('account_id', 'text', (column) => column.notNull().references('ledger_accounts.id'))
        .addColumn('transaction_id', 'text')
        .addColumn('amount', 'bigint', (column) => column.notNull())
        .addColumn('created_at', 'bigint', (column) => column.notNull())
        .addUniqueConstraint('ledger_entries_once', ['posting', 'account_id'])
        .execute()
    },
  },
}
