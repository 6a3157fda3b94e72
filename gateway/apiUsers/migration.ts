import { type Kysely, sql } from 'kysely'
import type { Migrations } from '../database/migrate.ts'

/** How API users are reached and when their keys were used; whether a client is one person. */
export const migrations: Migrations = {
  '032-api-users': {
    async up({ schema }: Kysely<unknown>): Promise<void> {
      for (const name of ['email', 'phone']) await schema.alterTable('api_users').addColumn(name, 'text').execute()
      await schema.alterTable('api_users').addColumn('last_used_at', 'bigint').execute()
      await schema
        .createIndex('api_users_address')
        .on('api_users')
        .expression(sql`client_id, lower(email)`)
        .unique()
        .execute()
      await schema.createIndex('api_keys_user').on('api_keys').column('api_user_id').execute()
    },
  },
  '033-client-type': {
    async up({ schema }: Kysely<unknown>): Promise<void> {
      await schema
        .alterTable('clients')
        .addColumn('client_type', 'text', (column) => column.notNull().defaultTo('Company'))
        .execute()
    },
  },
}
