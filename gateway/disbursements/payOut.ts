import { reserve } from '../accounts/float.ts'
import type { Context } from '../capability/context.ts'
import type { Writing } from '../database/writing.ts'
import type { JobRow } from '../jobs/tables.ts'
import { submitJobs } from '../payments/payoutJobs.ts'
import type { TransactionRow } from '../payments/tables.ts'
import { insertTransactions, newTransaction } from '../payments/transactions.ts'
import type { BatchItemRow } from './tables.ts'

export interface PaidOut {
  /** In the order of the items. */
  readonly transactions: readonly TransactionRow[]
  /** What is left to start once the rows are committed. */
  readonly jobs: readonly JobRow[]
}

/** Gives each item a new transaction on its rail; undefined, and nothing changed, when the float does not cover them all. */
export async function payOut(
  writing: Writing,
  { caller, jobs, rails }: Context,
  items: readonly BatchItemRow[],
): Promise<PaidOut | undefined> {
  const transactions = items.map((item) =>
    newTransaction(writing, {
      clientId: caller.clientId,
      apiUserId: caller.apiUserId,
      batchItemId: item.id,
      provider: item.channel === 'MobileMoney' ? 'africastalking' : 'dtone',
      phoneNumber: item.phone_number,
      amount: item.amount,
      status: 'Processing',
      flags: [],
    }),
  )
  if (!(await reserve(writing, caller.clientId, transactions))) return undefined
  await insertTransactions(writing, transactions)
  for (const { id, batch_item_id } of transactions) {
    await writing.transaction
      .updateTable('batch_items')
      .set({ status: 'Processed', transaction_id: id, failure_reason: null, completed_at: writing.now })
      .where('id', '=', batch_item_id)
      .execute()
  }
  return { transactions, jobs: await jobs.addTaken(writing, submitJobs(rails, transactions)) }
}
