import { type Kysely, sql } from 'kysely'
import { isPostgres } from '../database/dialect.ts'
import type { Migrations } from '../database/migrate.ts'

/** The log of calls. What metrics and reports read is in its indexes. */
export const migrations: Migrations = {
  '037-calls': {
    async up(database: Kysely<unknown>): Promise<void> {
      const number = isPostgres(database) ? 'bigint generated always as identity primary key' : 'integer primary key'
      await sql`create table api_calls (
        number ${sql.raw(number)},
        at bigint not null,
        client_id text,
        api_user_id text,
        user_id text,
        is_sandbox integer not null,
        method text not null,
        route text not null,
        status integer not null,
        duration_ms bigint not null,
        address text not null
      )`.execute(database)
      for (const index of [
        'api_calls_age on api_calls (at, is_sandbox)',
        'api_calls_user on api_calls (api_user_id, at, number)',
        'api_calls_counts on api_calls (method, route, status, duration_ms) where is_sandbox = 0',
        'api_calls_durations on api_calls (duration_ms) where is_sandbox = 0',
        'transactions_sums on transactions (provider, status, amount)',
        'api_users_reported on api_users (client_id, developer_name)',
      ])
        await sql`create index ${sql.raw(index)}`.execute(database)
    },
  },
}
