import { type Kysely, sql } from 'kysely'
import { chart } from '../accounts/data/chart.generated.ts'
import { isPostgres } from '../database/dialect.ts'
import type { Migrations } from '../database/migrate.ts'
import { neverInPostgres, neverInSqlite } from '../database/neverChanged.ts'

/** Customers, the kinds of accounts that their wallets are in, and the accounts of the house that face them. */
const customers: Migrations = {
  '055-customers': {
    async up(database: Kysely<unknown>): Promise<void> {
      await database.schema
        .createTable('customers')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('email', 'text', (column) => column.notNull().unique())
        .addColumn('full_name', 'text')
        .addColumn('password_hash', 'text', (column) => column.notNull())
        .addColumn('kyc_status', 'text', (column) => column.notNull())
        .addColumn('is_active', 'integer', (column) => column.notNull())
        .addColumn('created_at', 'bigint', (column) => column.notNull())
        .execute()
      for (const { kind, normalSide, notBelowZero } of chart.kinds.filter(({ kind }) => kinds.has(kind)))
        await sql`insert into ledger_kinds select ${kind}, ${normalSide}, ${notBelowZero}
          where not exists (select 1 from ledger_kinds where kind = ${kind})`.execute(database)
      for (const { id, kind } of chart.house.filter((account) => house.has(account.id)))
        await sql`insert into ledger_accounts (id, kind, currency) select ${id}, ${kind}, ${chart.currency}
          where not exists (select 1 from ledger_accounts where id = ${id})`.execute(database)
    },
  },
}

/** What happened in each wallet. */
const entries: Migrations = {
  '055-wallet-entries': {
    async up(database: Kysely<unknown>): Promise<void> {
      await database.schema
        .createTable('wallet_entries')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('customer_id', 'text', (column) => column.notNull().references('customers.id'))
        .addColumn('number', 'integer', (column) => column.notNull())
        .addColumn('posting', 'text', (column) => column.notNull())
        .addColumn('type', 'text', (column) => column.notNull())
        .addColumn('amount', 'bigint', (column) => column.notNull())
        .addColumn('balance_after', 'bigint', (column) => column.notNull())
        .addColumn('description', 'text', (column) => column.notNull())
        .addColumn('transfer_id', 'text')
        .addColumn('counterparty_id', 'text')
        .addColumn('external_reference', 'text')
        .addColumn('created_at', 'bigint', (column) => column.notNull())
        .addUniqueConstraint('wallet_entries_order', ['customer_id', 'number'])
        .addUniqueConstraint('wallet_entries_paid_once', ['customer_id', 'external_reference'])
        .addUniqueConstraint('wallet_entries_posting', ['posting', 'customer_id'])
        .execute()
      await database.schema
        .createIndex('wallet_entries_dated')
        .on('wallet_entries')
        .columns(['customer_id', 'created_at', 'number'])
        .execute()
      const message = 'wallets: an entry is never changed or deleted'
      const rules = isPostgres(database)
        ? neverInPostgres('wallet_entries', message, ['update', 'delete', 'truncate'])
        : neverInSqlite('wallet_entries', ['id'], message, ['update', 'delete'])
      for (const statement of rules) await sql.raw(statement).execute(database)
    },
  },
}

export const migrations: Migrations = { ...customers, ...entries }

const kinds: ReadonlySet<string> = new Set(['wallet', 'merchants'])
const house: ReadonlySet<string> = new Set(['funding-wallets', 'merchants'])
