import type { ServiceDeadJobHandler } from '../capability/context.ts'
import type { Writing } from '../database/writing.ts'
import { type PayoutJob, readPayoutJob } from './payoutJobs.ts'
import { flagForReview } from './review.ts'
import { addFollowUp } from './submitPayouts.ts'
import { lockTransaction } from './transactions.ts'

/**
 * Payouts whose submission broke off too often: those that are still open wait for a person, and those that may have been sent are in
 * doubt, so their provider is asked. @see docs/gateway.md#dead-letters
 */
export const followDeadSubmission: ServiceDeadJobHandler = async (services, writing, payload) => {
  const job = readPayoutJob(payload)
  await flagOpen(writing, job)
  await writing.transaction
    .updateTable('transactions')
    .set({ submission: 'Unanswered', doubtful_since: writing.now })
    .where('id', 'in', job.transactionIds)
    .where('status', '=', 'Processing')
    .where('submission', '=', 'Sending')
    .execute()
  await addFollowUp(services, writing, job)
}

/** Payouts that can't be asked for: those that are still open wait for a person. */
export const followDeadQuestion: ServiceDeadJobHandler = (_services, writing, payload) =>
  flagOpen(writing, readPayoutJob(payload))

async function flagOpen(writing: Writing, { transactionIds }: PayoutJob): Promise<void> {
  for (const id of [...transactionIds].sort()) {
    const row = await lockTransaction(writing, id)
    if (row?.status === 'Processing') await flagForReview(writing, row, 'NO_FINAL_ANSWER')
  }
}
