import { type Kysely, sql } from 'kysely'
import { chart } from '../accounts/data/chart.generated.ts'
import type { Migrations } from '../database/migrate.ts'

/** Cards in the vault, their authorisations, and the accounts of what is owed for them. */
export const migrations: Migrations = {
  '061-cards': {
    async up(database: Kysely<unknown>): Promise<void> {
      await database.schema
        .createTable('card_tokens')
        .addColumn('token', 'text', (column) => column.primaryKey())
        .addColumn('client_id', 'text', (column) => column.notNull().references('clients.id'))
        .addColumn('sealed', 'text', (column) => column.notNull())
        .addColumn('key_id', 'text', (column) => column.notNull())
        .addColumn('fingerprint', 'text', (column) => column.notNull())
        .addColumn('brand', 'text', (column) => column.notNull())
        .addColumn('last4', 'text', (column) => column.notNull())
        .addColumn('expiry_month', 'integer', (column) => column.notNull())
        .addColumn('expiry_year', 'integer', (column) => column.notNull())
        .addColumn('created_at', 'bigint', (column) => column.notNull())
        .execute()
      await database.schema.createIndex('card_tokens_keys').on('card_tokens').column('key_id').execute()
      await sql`create table card_authorisations (
        id text primary key,
        client_id text not null references clients (id),
        side text not null check (side in ('live', 'sandbox')),
        token text references card_tokens (token),
        session_id text,
        order_id text,
        amount bigint not null check (amount > 0),
        currency text not null,
        brand text not null,
        last4 text not null,
        expiry_month integer not null,
        expiry_year integer not null,
        status text not null,
        doubt text,
        doubtful_since bigint,
        acquirer_id text,
        decline_code text,
        acs_url text,
        pa_req text,
        md text,
        challenge_expires_at bigint,
        pa_res text,
        trans_status text,
        eci text,
        verified_at bigint,
        capture_id text,
        capture_amount bigint,
        captured_amount bigint check (captured_amount between 1 and amount),
        captured_at bigint,
        contradicted text,
        created_at bigint not null,
        expires_at bigint not null
      )`.execute(database)
      await sql`create unique index card_authorisations_order on card_authorisations (client_id, order_id)
        where status in ('Unknown', 'Authorized', 'ChallengeRequired', 'Captured')`.execute(database)
      await sql`create index card_authorisations_listed on card_authorisations (client_id, created_at, id)`.execute(
        database,
      )
      await sql`create index card_authorisations_session on card_authorisations (session_id)
        where session_id is not null`.execute(database)
      await addAccounts(database)
    },
  },
}

/** A new database has them already: the ledger is made from the chart as it is. */
async function addAccounts(database: Kysely<unknown>): Promise<void> {
  for (const { kind, normalSide, notBelowZero } of chart.kinds.filter((each) => each.kind === 'receivable'))
    await sql`insert into ledger_kinds select ${kind}, ${normalSide}, ${notBelowZero}
      where not exists (select 1 from ledger_kinds where kind = ${kind})`.execute(database)
  for (const { id, kind } of chart.house.filter((each) => each.kind === 'receivable'))
    await sql`insert into ledger_accounts (id, kind, currency) select ${id}, ${kind}, ${chart.currency}
      where not exists (select 1 from ledger_accounts where id = ${id})`.execute(database)
}
