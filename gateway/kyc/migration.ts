import { type Kysely, sql } from 'kysely'
import { isPostgres } from '../database/dialect.ts'
import type { Migrations } from '../database/migrate.ts'

/** The documents of customers. */
export const migrations: Migrations = {
  '060-kyc': {
    async up(database: Kysely<unknown>): Promise<void> {
      const number = isPostgres(database) ? 'bigint generated always as identity primary key' : 'integer primary key'
      await sql`create table kyc_documents (
        number ${sql.raw(number)},
        id text not null unique,
        customer_id text not null references customers (id),
        file_name text not null,
        content_type text not null,
        size_bytes bigint not null,
        sha256 text not null,
        stored_as text not null unique,
        status text not null,
        reason text,
        uploaded_at bigint not null,
        reviewed_at bigint,
        reviewed_by text
      )`.execute(database)
      await sql`create index kyc_documents_customer on kyc_documents (customer_id, status)`.execute(database)
      await sql`create index kyc_documents_pending on kyc_documents (number) where status = 'Pending'`.execute(database)
    },
  },
}
