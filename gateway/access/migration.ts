import type { Kysely } from 'kysely'
import type { Migrations } from '../database/migrate.ts'

/** Clients, their API users and keys, and the replies kept for idempotency keys. */
export const migrations: Migrations = {
  '002-access': {
    async up({ schema }: Kysely<unknown>): Promise<void> {
      await schema
        .createTable('clients')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('name', 'text', (column) => column.notNull())
        .addColumn('status', 'text', (column) => column.notNull())
        .addColumn('allows_airtime', 'integer', (column) => column.notNull())
        .addColumn('created_at', 'bigint', (column) => column.notNull())
        .execute()
      await schema
        .createTable('api_users')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('client_id', 'text', (column) => column.notNull().references('clients.id'))
        .addColumn('developer_name', 'text', (column) => column.notNull())
        .addColumn('role', 'text', (column) => column.notNull())
        .addColumn('is_active', 'integer', (column) => column.notNull())
        .addColumn('created_at', 'bigint', (column) => column.notNull())
        .execute()
      await schema
        .createTable('api_keys')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('api_user_id', 'text', (column) => column.notNull().references('api_users.id'))
        .addColumn('prefix', 'text', (column) => column.notNull())
        .addColumn('hash', 'text', (column) => column.notNull().unique())
        .addColumn('created_at', 'bigint', (column) => column.notNull())
        .addColumn('revoked_at', 'bigint')
        .execute()
      await schema
        .createTable('idempotency_keys')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('request_hash', 'text', (column) => column.notNull())
        .addColumn('reply', 'text', (column) => column.notNull())
        .addColumn('created_at', 'bigint', (column) => column.notNull())
        .execute()
    },
  },
  '017-access-keys': {
    async up({ schema }: Kysely<unknown>): Promise<void> {
      await schema.createIndex('idempotency_keys_age').on('idempotency_keys').column('created_at').execute()
    },
  },
  '025-access-senders': {
    async up({ schema }: Kysely<unknown>): Promise<void> {
      await schema
        .createTable('sender_ids')
        .addColumn('key', 'text', (column) => column.primaryKey())
        .addColumn('sender_id', 'text', (column) => column.notNull())
        .addColumn('client_id', 'text', (column) => column.notNull().references('clients.id'))
        .addColumn('created_at', 'bigint', (column) => column.notNull())
        .execute()
      await schema.createIndex('sender_ids_client').on('sender_ids').column('client_id').execute()
    },
  },
  '027-access-daily-limit': {
    async up({ schema }: Kysely<unknown>): Promise<void> {
      await schema.alterTable('clients').addColumn('daily_limit', 'bigint').execute()
    },
  },
}
