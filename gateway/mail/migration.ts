import { type Kysely, sql } from 'kysely'
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
  '034-mail-staff': {
    async up(database: Kysely<unknown>): Promise<void> {
      const { schema } = database
      await schema.alterTable('outbox').renameTo('outbox_of_clients').execute()
      await schema.dropIndex('outbox_recipients').execute()
      await schema
        .createTable('outbox')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('client_id', 'text', (column) => column.references('clients.id'))
        .addColumn('recipient', 'text', (column) => column.notNull())
        .addColumn('subject', 'text', (column) => column.notNull())
        .addColumn('body', 'text')
        .addColumn('status', 'text', (column) => column.notNull())
        .addColumn('created_at', 'bigint', (column) => column.notNull())
        .addColumn('useful_until', 'bigint')
        .addColumn('ended_at', 'bigint')
        .execute()
      await sql`insert into outbox select * from outbox_of_clients`.execute(database)
      await schema.dropTable('outbox_of_clients').execute()
      await schema.createIndex('outbox_recipients').on('outbox').columns(['recipient', 'created_at']).execute()
    },
  },
}
