import type { Kysely } from 'kysely'
import type { Migrations } from '../database/migrate.ts'

/** Mail that was sent, and what waits to be. */
export const migrations: Migrations = {
  '020-mail': {
    async up({ schema }: Kysely<unknown>): Promise<void> {
      await schema
        .createTable('outbox')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('client_id', 'text', (column) => column.notNull().references('clients.id'))
        .addColumn('recipient', 'text', (column) => column.notNull())
        .addColumn('subject', 'text', (column) => column.notNull())
        .addColumn('body', 'text')
        .addColumn('status', 'text', (column) => column.notNull())
        .addColumn('created_at', 'bigint', (column) => column.notNull())
        .addColumn('useful_until', 'bigint')
        .addColumn('ended_at', 'bigint')
        .execute()
      await schema.createIndex('outbox_recipients').on('outbox').columns(['recipient', 'created_at']).execute()
    },
  },
}
