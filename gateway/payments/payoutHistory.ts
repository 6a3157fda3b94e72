import type { Writing } from '../database/writing.ts'
import { fraudRules } from './data/fraudRules.generated.ts'
import type { PayoutHistory } from './fraudFlags.ts'

/** What the fraud checks know about a caller; entries of the request at hand are added as they are judged. */
export interface KnownPayouts {
  about(receiver: string, amount: number): PayoutHistory
  add(receiver: string, amount: number): void
}

/** Reads the single payouts of an API user that the windows of the fraud checks still see; items of batches do not count. */
export async function payoutHistory({ transaction, now }: Writing, apiUserId: string): Promise<KnownPayouts> {
  const { velocity, duplicate } = fraudRules
  const rows = await transaction
    .selectFrom('transactions')
    .select(['receiver', 'amount', 'created_at'])
    .where('api_user_id', '=', apiUserId)
    .where('batch_item_id', 'is', null)
    .where('created_at', '>', now - 1_000 * Math.max(velocity.window, duplicate.window))
    .execute()
  const within = (seconds: number) => rows.filter(({ created_at }) => created_at > now - 1_000 * seconds)
  const repeated = new Set(within(duplicate.window).map((row) => `${row.receiver} ${row.amount}`))
  let recentCount = within(velocity.window).length
  return {
    about: (receiver, amount) => ({ recentCount, repeated: repeated.has(`${receiver} ${amount}`) }),
    add(receiver, amount) {
      recentCount += 1
      repeated.add(`${receiver} ${amount}`)
    },
  }
}
