import type { Kysely } from 'kysely'
import type { Migrations } from '../../database/migrate.ts'

/** One-time passwords, as their HMACs. */
export const migrations: Migrations = {
  '021-payments-otp': {
    async up({ schema }: Kysely<unknown>): Promise<void> {
      await schema
        .createTable('otps')
        .addColumn('transaction_id', 'text', (column) => column.primaryKey().references('transactions.id'))
        .addColumn('hash', 'text', (column) => column.notNull())
        .addColumn('expires_at', 'bigint', (column) => column.notNull())
        .addColumn('sent_at', 'bigint', (column) => column.notNull())
        .addColumn('tries', 'integer', (column) => column.notNull())
        .addColumn('resends', 'integer', (column) => column.notNull())
        .execute()
    },
  },
}
