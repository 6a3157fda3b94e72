import type { Kysely } from 'kysely'
import type { Tables } from '../../gateway/database/tables.ts'
import type { BatchItemRow } from '../../gateway/disbursements/tables.ts'
import type { TransactionRow } from '../../gateway/payments/tables.ts'

/** What the gateway has written down about payouts and batches. */
export interface Records {
  readonly payouts: readonly TransactionRow[]
  readonly items: readonly BatchItemRow[]
}

export async function readRecords(database: Kysely<Tables>): Promise<Records> {
  return {
    payouts: await database.selectFrom('transactions').selectAll().orderBy('created_at').orderBy('id').execute(),
    items: await database.selectFrom('batch_items').selectAll().orderBy('batch_id').orderBy('position').execute(),
  }
}

/** Whether a payout is flagged because its provider contradicts itself. */
export function isContradicted({ flags }: Pick<TransactionRow, 'flags'>): boolean {
  return flags.includes('"CONTRADICTED"')
}
