import { type Kysely, sql } from 'kysely'
import { chart } from '../accounts/data/chart.generated.ts'
import type { Migrations } from '../database/migrate.ts'

/** The accounts of the house that face what is collected. */
const accounts: Migrations = {
  '065-checkout-accounts': {
    async up(database: Kysely<unknown>): Promise<void> {
      for (const { kind, normalSide, notBelowZero } of chart.kinds.filter(({ kind }) => kind === 'receivable'))
        await sql`insert into ledger_kinds select ${kind}, ${normalSide}, ${notBelowZero}
          where not exists (select 1 from ledger_kinds where kind = ${kind})`.execute(database)
      for (const { id, kind } of chart.house.filter((account) => house.has(account.id)))
        await sql`insert into ledger_accounts (id, kind, currency) select ${id}, ${kind}, ${chart.currency}
          where not exists (select 1 from ledger_accounts where id = ${id})`.execute(database)
    },
  },
}

const house: ReadonlySet<string> = new Set(['receivable:mobile', 'receivable:mobile-sandbox', 'suspense-sandbox'])

/** Sessions, the tries to pay them, and what has come. */
const sessions: Migrations = {
  '066-checkout': {
    async up({ schema }: Kysely<unknown>): Promise<void> {
      await schema
        .createTable('checkout_sessions')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('client_id', 'text', (column) => column.notNull().references('clients.id'))
        .addColumn('api_user_id', 'text', (column) => column.notNull())
        .addColumn('side', 'text', (column) => column.notNull())
        .addColumn('amount', 'bigint', (column) => column.notNull())
        .addColumn('return_url', 'text', (column) => column.notNull())
        .addColumn('status', 'text', (column) => column.notNull())
        .addColumn('payment_method', 'text')
        .addColumn('payment_id', 'text')
        .addColumn('is_capturing', 'integer', (column) => column.notNull())
        .addColumn('suspense_amount', 'bigint', (column) => column.notNull())
        .addColumn('created_at', 'bigint', (column) => column.notNull())
        .addColumn('expires_at', 'bigint', (column) => column.notNull())
        .addColumn('ended_at', 'bigint')
        .execute()
      await schema
        .createTable('checkout_attempts')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('session_id', 'text', (column) => column.notNull().references('checkout_sessions.id'))
        .addColumn('number', 'integer', (column) => column.notNull())
        .addColumn('method', 'text', (column) => column.notNull())
        .addColumn('status', 'text', (column) => column.notNull())
        .addColumn('submission', 'text', (column) => column.notNull())
        .addColumn('payer', 'text')
        .addColumn('provider_reference', 'text')
        .addColumn('authorization_id', 'text')
        .addColumn('doubtful_since', 'bigint')
        .addColumn('absent_at', 'bigint')
        .addColumn('failure', 'text')
        .addColumn('review_at', 'bigint')
        .addColumn('created_at', 'bigint', (column) => column.notNull())
        .addColumn('ended_at', 'bigint')
        .addUniqueConstraint('checkout_attempts_order', ['session_id', 'number'])
        .execute()
      await schema
        .createTable('checkout_receipts')
        .addColumn('posting', 'text', (column) => column.primaryKey())
        .addColumn('attempt_id', 'text', (column) => column.notNull().references('checkout_attempts.id'))
        .addColumn('session_id', 'text', (column) => column.notNull().references('checkout_sessions.id'))
        .addColumn('amount', 'bigint', (column) => column.notNull())
        .addColumn('place', 'text', (column) => column.notNull())
        .addColumn('received_at', 'bigint', (column) => column.notNull())
        .execute()
    },
  },
  '067-checkout-indexes': {
    async up(database: Kysely<unknown>): Promise<void> {
      for (const index of [
        "unique index checkout_attempts_live on checkout_attempts (session_id) where status = 'Open'",
        'index checkout_attempts_reference on checkout_attempts (provider_reference)',
        'index checkout_attempts_authorization on checkout_attempts (authorization_id)',
        'index checkout_receipts_session on checkout_receipts (session_id)',
        'index checkout_sessions_listed on checkout_sessions (created_at, id)',
        'index checkout_sessions_of_client on checkout_sessions (client_id, created_at, id)',
      ])
        await sql`create ${sql.raw(index)}`.execute(database)
    },
  },
}

/** What operators have done with what came too late. */
const resolutions: Migrations = {
  '068-checkout-resolutions': {
    async up({ schema }: Kysely<unknown>): Promise<void> {
      await schema
        .createTable('checkout_resolutions')
        .addColumn('posting', 'text', (column) => column.primaryKey().references('checkout_receipts.posting'))
        .addColumn('resolved_as', 'text', (column) => column.notNull())
        .addColumn('resolved_at', 'bigint', (column) => column.notNull())
        .addCheckConstraint('checkout_resolutions_as', sql`resolved_as in ('credited', 'refunded')`)
        .execute()
    },
  },
}

export const migrations: Migrations = { ...accounts, ...sessions, ...resolutions }
