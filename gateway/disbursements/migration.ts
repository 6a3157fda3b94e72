import type { Kysely } from 'kysely'
import type { Migrations } from '../database/migrate.ts'

/** Batches with their items, and the attempts to pay an item again. */
export const migrations: Migrations = {
  '004-disbursements': {
    async up({ schema }: Kysely<unknown>): Promise<void> {
      await schema
        .createTable('batches')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('client_id', 'text', (column) => column.notNull().references('clients.id'))
        .addColumn('api_user_id', 'text', (column) => column.notNull())
        .addColumn('name', 'text', (column) => column.notNull())
        .addColumn('total', 'bigint', (column) => column.notNull())
        .addColumn('submitted_at', 'bigint', (column) => column.notNull())
        .addColumn('busy_until', 'bigint', (column) => column.notNull())
        .execute()
      await schema
        .createTable('batch_items')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('batch_id', 'text', (column) => column.notNull().references('batches.id'))
        .addColumn('position', 'integer', (column) => column.notNull())
        .addColumn('destination', 'text', (column) => column.notNull())
        .addColumn('phone_number', 'text', (column) => column.notNull())
        .addColumn('channel', 'text', (column) => column.notNull())
        .addColumn('amount', 'bigint', (column) => column.notNull())
        .addColumn('status', 'text', (column) => column.notNull())
        .addColumn('retry_count', 'integer', (column) => column.notNull())
        .addColumn('transaction_id', 'text')
        .addColumn('failure_reason', 'text')
        .addColumn('completed_at', 'bigint')
        .addUniqueConstraint('batch_items_position', ['batch_id', 'position'])
        .execute()
      await schema
        .createTable('retry_attempts')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('item_id', 'text', (column) => column.notNull().references('batch_items.id'))
        .addColumn('attempt', 'integer', (column) => column.notNull())
        .addColumn('transaction_id', 'text', (column) => column.notNull().unique())
        .addColumn('requested_by', 'text', (column) => column.notNull())
        .addColumn('attempted_at', 'bigint', (column) => column.notNull())
        .addUniqueConstraint('retry_attempts_once', ['item_id', 'attempt'])
        .execute()
    },
  },
}
