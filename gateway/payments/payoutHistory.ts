import type { Writing } from '../database/writing.ts'
import { fraudRules } from './data/fraudRules.generated.ts'
import type { PayoutHistory } from './fraudFlags.ts'
import type { TransactionRow } from './tables.ts'

/** What the fraud checks know about a caller; entries of the request at hand are added as they are judged. */
export interface KnownPayouts {
  about(receiver: string, amount: number): PayoutHistory
  add(receiver: string, amount: number): void
}

export interface HistoryOptions {
  /** The entries of the request are one payment between clients: they count as one payout, and do not repeat each other. @default false */
  readonly asOne?: boolean
}

/** Reads the single payouts of an API user that the windows of the fraud checks still see; items of batches do not count. */
export async function payoutHistory(
  { transaction, now }: Writing,
  apiUserId: string,
  { asOne = false }: HistoryOptions = {},
): Promise<KnownPayouts> {
  const { velocity, duplicate } = fraudRules
  const rows = await transaction
    .selectFrom('transactions')
    .select(['id', 'receiver', 'amount', 'created_at', 'destination_client_id', 'bulk_reference'])
    .where('api_user_id', '=', apiUserId)
    .where('batch_item_id', 'is', null)
    .where('created_at', '>', now - 1_000 * Math.max(velocity.window, duplicate.window))
    .execute()
  const within = (seconds: number) => rows.filter(({ created_at }) => created_at > now - 1_000 * seconds)
  const repeated = new Set(within(duplicate.window).map((row) => `${row.receiver} ${row.amount}`))
  const recentCount = new Set(within(velocity.window).map(countedAs)).size
  let added = 0
  return {
    about: (receiver, amount) => ({
      recentCount: recentCount + (asOne ? 0 : added),
      repeated: repeated.has(`${receiver} ${amount}`),
    }),
    add(receiver, amount) {
      added += 1
      if (!asOne) repeated.add(`${receiver} ${amount}`)
    },
  }
}

/** What is alike counts once: all entries of a transfer to a client have the reference of their request. */
function countedAs(row: Pick<TransactionRow, 'id' | 'destination_client_id' | 'bulk_reference'>): string {
  return row.destination_client_id === null ? row.id : (row.bulk_reference ?? row.id)
}
