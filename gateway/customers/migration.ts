import { type Kysely, sql } from 'kysely'
import { chart } from '../accounts/data/chart.generated.ts'
import type { Migrations } from '../database/migrate.ts'

/** Customers, the kinds of accounts that their wallets are in, and the accounts of the house that face them. */
export const migrations: Migrations = {
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

const kinds: ReadonlySet<string> = new Set(['wallet', 'merchants'])
const house: ReadonlySet<string> = new Set(['funding-wallets', 'merchants'])
