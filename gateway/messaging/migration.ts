import { type Kysely, sql } from 'kysely'
import type { Migrations } from '../database/migrate.ts'

/** Messages and what the provider has reported about them. */
export const migrations: Migrations = {
  '006-messaging': {
    async up({ schema }: Kysely<unknown>): Promise<void> {
      await schema
        .createTable('messages')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('client_id', 'text', (column) => column.notNull().references('clients.id'))
        .addColumn('api_user_id', 'text', (column) => column.notNull())
        .addColumn('phone_number', 'text', (column) => column.notNull())
        .addColumn('provider_message_id', 'text')
        .addColumn('status', 'text', (column) => column.notNull())
        .addColumn('status_code', 'integer')
        .addColumn('cost', 'text')
        .addColumn('created_at', 'bigint', (column) => column.notNull())
        .execute()
      await schema
        .createTable('delivery_reports')
        .addColumn('provider_message_id', 'text', (column) => column.primaryKey())
        .addColumn('status', 'text', (column) => column.notNull())
        .addColumn('failure_reason', 'text')
        .addColumn('received_at', 'bigint', (column) => column.notNull())
        .execute()
    },
  },
  '010-messaging-references': {
    async up({ schema }: Kysely<unknown>): Promise<void> {
      await schema.createIndex('messages_references').on('messages').column('provider_message_id').execute()
    },
  },
  '025-messaging-senders': {
    async up(database: Kysely<unknown>): Promise<void> {
      await database.schema.alterTable('messages').addColumn('sender_id', 'text').execute()
      // A message is Unanswered from the moment it is handed over.
      await sql`update messages set status = 'Unanswered' where status = 'Sending'`.execute(database)
    },
  },
}
