import { type Kysely, sql } from 'kysely'
import { isSqlite } from '../database/isSqlite.ts'
import type { Migrations } from '../database/migrate.ts'

/** Transactions, each under a reference number of its own; what their providers were asked for and do not have; the attempts of an item. */
export const migrations: Migrations = {
  '005-payments': {
    async up({ schema }: Kysely<unknown>): Promise<void> {
      await schema
        .createTable('transactions')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('reference_number', 'text', (column) => column.notNull().unique())
        .addColumn('client_id', 'text', (column) => column.notNull().references('clients.id'))
        .addColumn('api_user_id', 'text', (column) => column.notNull())
        .addColumn('batch_item_id', 'text', (column) => column.references('batch_items.id'))
        .addColumn('provider', 'text', (column) => column.notNull())
        .addColumn('amount', 'bigint', (column) => column.notNull())
        .addColumn('phone_number', 'text', (column) => column.notNull())
        .addColumn('narration', 'text', (column) => column.notNull())
        .addColumn('status', 'text', (column) => column.notNull())
        .addColumn('submission', 'text', (column) => column.notNull())
        .addColumn('provider_reference', 'text')
        .addColumn('provider_cost', 'text')
        .addColumn('provider_cost_unit', 'text')
        .addColumn('failure_reason', 'text')
        .addColumn('flags', 'text', (column) => column.notNull())
        .addColumn('review_at', 'bigint')
        .addColumn('created_at', 'bigint', (column) => column.notNull())
        .addColumn('completed_at', 'bigint')
        .execute()
      await schema
        .createIndex('transactions_recent')
        .on('transactions')
        .columns(['api_user_id', 'created_at'])
        .execute()
    },
  },
  '008-payments-doubt': {
    async up({ schema }: Kysely<unknown>): Promise<void> {
      for (const name of ['asked_product', 'asked_amount', 'asked_unit']) {
        await schema.alterTable('transactions').addColumn(name, 'text').execute()
      }
      await schema.alterTable('transactions').addColumn('doubtful_since', 'bigint').execute()
      await schema.createIndex('transactions_attempts').on('transactions').column('batch_item_id').execute()
    },
  },
  '009-payments-references': {
    async up({ schema }: Kysely<unknown>): Promise<void> {
      const index = schema.createIndex('transactions_references').on('transactions')
      await index.columns(['provider_reference', 'provider']).execute()
    },
  },
  '011-payments-absence': {
    async up({ schema }: Kysely<unknown>): Promise<void> {
      await schema.alterTable('transactions').addColumn('absent_at', 'bigint').execute()
    },
  },
  '016-payments-words': {
    async up({ schema }: Kysely<unknown>): Promise<void> {
      await schema.alterTable('transactions').addColumn('answered', 'text').execute()
      await schema.alterTable('transactions').addColumn('disputed', 'text').execute()
    },
  },
  '017-payments-metrics': {
    async up(database: Kysely<unknown>): Promise<void> {
      const counts = database.schema.createIndex('transactions_counts').on('transactions')
      await counts.columns(['status', 'provider', 'submission']).execute()
      await sql`create index transactions_review on transactions (provider) where review_at is not null`.execute(
        database,
      )
    },
  },
  '018-payments-statistics': {
    async up(database: Kysely<unknown>): Promise<void> {
      // SQLite takes ten rows for what any index finds, and would read all open payouts where a few are asked for by their ids.
      if (!isSqlite(database)) return
      await sql`analyze sqlite_schema`.execute(database)
      await sql`insert into sqlite_stat1 values ('transactions', 'transactions_counts', '100000 20000 10000 5000')`.execute(
        database,
      )
      await sql`analyze sqlite_schema`.execute(database)
    },
  },
  '019-payments-receivers': {
    async up(database: Kysely<unknown>): Promise<void> {
      const { schema } = database
      for (const table of ['transactions', 'batch_items'])
        await schema.alterTable(table).renameColumn('phone_number', 'receiver').execute()
      await schema
        .alterTable('transactions')
        .addColumn('channel', 'text', (column) => column.notNull().defaultTo('MobileMoney'))
        .execute()
      await schema
        .alterTable('transactions')
        .addColumn('destination_client_id', 'text', (column) => column.references('clients.id'))
        .execute()
      await sql`update transactions set channel = 'MobileValue' where provider = 'dtone'`.execute(database)
      await sql`insert into ledger_accounts (id, kind, currency) select 'rail:bypass', 'rail', 'SLE'
        where not exists (select 1 from ledger_accounts where id = 'rail:bypass')`.execute(database)
    },
  },
  '022-payments-bulk': {
    async up({ schema }: Kysely<unknown>): Promise<void> {
      await schema.alterTable('transactions').addColumn('bulk_reference', 'text').execute()
    },
  },
  '024-payments-lists': {
    async up(database: Kysely<unknown>): Promise<void> {
      // What a list is sorted by. Those of a status have only its rows: among all, few open ones would be looked for for long.
      for (const [name, rows] of [
        ['transactions_listed', sql``],
        ['transactions_open', sql`where status in ('Pending', 'Processing')`],
        ['transactions_completed', sql`where status = 'Completed'`],
      ] as const)
        await sql`create index ${sql.ref(name)} on transactions (client_id, created_at, id) ${rows}`.execute(database)
    },
  },
  '026-payments-fraud': {
    async up(database: Kysely<unknown>): Promise<void> {
      const { schema } = database
      await schema
        .createTable('blocklist')
        .addColumn('receiver', 'text', (column) => column.primaryKey())
        .addColumn('reason', 'text', (column) => column.notNull())
        .addColumn('added_by', 'text', (column) => column.notNull())
        .addColumn('added_at', 'bigint', (column) => column.notNull())
        .execute()
      await schema
        .alterTable('transactions')
        .addColumn('counted', 'integer', (column) => column.notNull().defaultTo(0))
        .execute()
      await sql`update transactions set counted = 1 where batch_item_id is null and status <> 'Blocked'`.execute(
        database,
      )
      await schema.dropIndex('transactions_recent').execute()
      await sql`create index transactions_velocity on transactions (api_user_id, created_at) where counted = 1`.execute(
        database,
      )
      const days = schema.createIndex('transactions_days').on('transactions')
      await days.columns(['client_id', 'created_at', 'status', 'amount']).execute()
      const receivers = schema.createIndex('transactions_receivers').on('transactions')
      await receivers.columns(['client_id', 'receiver', 'created_at']).execute()
    },
  },
}
