import { reserve } from '../accounts/float.ts'
import type { Context } from '../capability/context.ts'
import { isAmong } from '../database/isAmong.ts'
import type { Writing } from '../database/writing.ts'
import type { JobRow } from '../jobs/tables.ts'
import { submitJobs } from '../payments/payoutJobs.ts'
import { providerOf } from '../payments/routePayout.ts'
import type { TransactionRow } from '../payments/tables.ts'
import { insertTransactions, newTransaction } from '../payments/transactions.ts'
import { giveWay } from '../runtime/wallClock.ts'
import type { BatchItemRow } from './tables.ts'

/** How many items are taken at a time before other requests get their turn. */
const part = 1_000

export type PayableItem = Pick<BatchItemRow, 'id' | 'channel' | 'receiver' | 'amount'>

export interface PaidOut {
  /** In the order of the items. */
  readonly transactions: readonly TransactionRow[]
  /** What is left to start once the rows are committed. */
  readonly jobs: readonly JobRow[]
}

/** Gives each item a new transaction on its rail; undefined, and nothing changed, when the float does not cover them all. */
export async function payOut(
  writing: Writing,
  context: Context,
  items: readonly PayableItem[],
): Promise<PaidOut | undefined> {
  const { caller, jobs, rails } = context
  const transactions = items.map((item) => transactionOf(writing, item, context))
  if (!(await reserve(writing, caller.clientId, transactions))) return undefined
  await insertTransactions(writing, transactions)
  await linkItems(writing, transactions)
  return { transactions, jobs: await jobs.addTaken(writing, submitJobs(rails, transactions)) }
}

function transactionOf(writing: Writing, item: PayableItem, { caller, bankRail }: Context): TransactionRow {
  const { clientId, apiUserId, side } = caller
  const { id: batchItemId, receiver, amount, channel } = item
  const provider = providerOf(channel, { bankRail, side })
  const payout = { clientId, apiUserId, batchItemId, provider, channel, receiver, amount }
  return newTransaction(writing, { ...payout, status: 'Processing', flags: [] })
}

async function linkItems({ transaction, now }: Writing, transactions: readonly TransactionRow[]): Promise<void> {
  for (let start = 0; start < transactions.length; start += part) {
    await giveWay()
    const ids = transactions.slice(start, start + part).map(({ id }) => id)
    await transaction
      .updateTable('batch_items')
      .from('transactions')
      .set(({ ref }) => ({
        ...{ status: 'Processed', failure_reason: null, completed_at: now },
        transaction_id: ref('transactions.id'),
      }))
      .whereRef('transactions.batch_item_id', '=', 'batch_items.id')
      .where(({ ref }) => isAmong(transaction, ref('transactions.id'), ids))
      .execute()
  }
}
