import { type Kysely, sql } from 'kysely'
import type { Migrations } from '../database/migrate.ts'

/** What reports are sorted and found by. */
export const migrations: Migrations = {
  '050-reports': {
    async up(database: Kysely<unknown>): Promise<void> {
      // The volume of a client is read from the index of its days, which gets the channel: a further index would slow each payout.
      await database.schema.dropIndex('transactions_days').execute()
      for (const index of [
        'transactions_days on transactions (client_id, created_at, status, amount, channel)',
        'batches_listed on batches (submitted_at, id)',
        'batches_of_client on batches (client_id, submitted_at, id)',
        "batch_items_failed on batch_items (batch_id, position) where status = 'Failed'",
        'batch_items_retried on batch_items (batch_id, position) where retry_count > 0',
      ])
        await sql`create index ${sql.raw(index)}`.execute(database)
    },
  },
}
