import type { Services } from '../services.ts'
import type { Writing } from '../writing.ts'
import { followUp } from './data/followUp.ts'
import { flagForReview } from './flagForReview.ts'
import { lockTransaction } from './lockTransaction.ts'

/** Puts payouts that have waited too long for a final answer before a person. */
export async function reviewStale({ database, clock, random }: Services, ids: readonly string[]): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    const writing: Writing = { transaction, now: clock.now(), random }
    for (const id of [...ids].sort()) {
      const row = await lockTransaction(writing, id)
      if (row?.status !== 'Processing' || row.created_at + 1_000 * followUp.reviewAfter > writing.now) continue
      await flagForReview(writing, row, 'NO_FINAL_ANSWER')
    }
  })
}
