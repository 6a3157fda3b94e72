import { type Kysely, sql } from 'kysely'
import { isPostgres } from '../database/dialect.ts'
import type { Migrations } from '../database/migrate.ts'
import { chart } from './data/chart.generated.ts'
import { postgresLedger } from './rules/postgres.ts'
import { sqliteLedger } from './rules/sqlite.ts'

/** The ledger that refuses by itself what is wrong. What was posted before is posted again under its rules. @see docs/gateway.md#the-ledger */
export const ledgerMigration: Migrations = {
  '014-ledger': {
    async up(database: Kysely<unknown>): Promise<void> {
      const run = (statement: string) => sql.raw(statement).execute(database)
      await run('alter table ledger_entries rename to former_entries')
      await run('alter table ledger_accounts rename to former_accounts')
      for (const statement of isPostgres(database) ? postgresLedger : sqliteLedger) await run(statement)
      for (const { kind, normalSide, notBelowZero } of chart.kinds)
        await sql`insert into ledger_kinds values (${kind}, ${normalSide}, ${notBelowZero})`.execute(database)
      for (const { id, kind } of chart.house)
        await sql`insert into ledger_accounts (id, kind, currency) values (${id}, ${kind}, ${chart.currency})`.execute(
          database,
        )
      for (const statement of [...formerRows(chart.currency), ...readings]) await run(statement)
    },
  },
}

/** The accounts and postings of the ledger before; a posting had two entries. */
function formerRows(currency: string): string[] {
  return [
    `insert into ledger_accounts (id, kind, currency, balance)
      select id, 'float', '${currency}', 0 from former_accounts where id like 'float:%'`,
    `insert into ledger_accounts (id, kind, currency)
      select 'reserved:' || substr(id, 7), 'reserved', '${currency}' from former_accounts where id like 'float:%'`,
    `insert into ledger_movements (posting, from_account, to_account, amount, transaction_id, created_at)
      select paying.posting, paying.account_id, paid.account_id, paid.amount, paid.transaction_id, paid.created_at
      from former_entries as paying join former_entries as paid on paid.posting = paying.posting
      where paying.amount < 0 and paid.amount > 0
      order by paid.created_at, case substr(paid.posting, 1, 4) when 'fund' then 1 when 'rese' then 2 when 'reve' then 4 else 3 end`,
    'drop table former_entries',
    'drop table former_accounts',
  ]
}

/** Indexes and views. A sum is cast, since PostgreSQL makes it a type that its driver reads as text. */
const readings = [
  'create index ledger_movements_from on ledger_movements (from_account, amount)',
  'create index ledger_movements_to on ledger_movements (to_account, amount)',
  'create index ledger_movements_transaction on ledger_movements (transaction_id)',
  `create view ledger_entries as
    select posting, from_account as account_id, transaction_id, cast(-amount as bigint) as amount, created_at
    from ledger_movements
    union all select posting, to_account, transaction_id, cast(amount as bigint), created_at from ledger_movements`,
  `create view ledger_balances as select id, kind, currency, coalesce(balance, posted) as balance, posted from (
    select id, kind, currency, balance, cast(
      coalesce((select sum(amount) from ledger_movements where to_account = id), 0)
      - coalesce((select sum(amount) from ledger_movements where from_account = id), 0) as bigint) as posted
    from ledger_accounts) as sums`,
] as const
