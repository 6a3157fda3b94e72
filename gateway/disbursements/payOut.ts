import { lockFloat, reserve } from '../accounts/float.ts'
import type { Context } from '../capability/context.ts'
import { isAmong } from '../database/isAmong.ts'
import type { Writing } from '../database/writing.ts'
import type { JobRow } from '../jobs/tables.ts'
import { overDailyLimit } from '../payments/dailyLimit.ts'
import { submitJobs } from '../payments/payoutJobs.ts'
import { providerOf } from '../payments/routePayout.ts'
import type { TransactionRow } from '../payments/tables.ts'
import { insertTransactions, newTransaction } from '../payments/transactions.ts'
import { type Refusal, refusal } from '../runtime/problems.ts'
import { giveWay } from '../runtime/wallClock.ts'
import { problems } from './problems.ts'
import type { BatchItemRow } from './tables.ts'

/** How many items are taken at a time before other requests get their turn. */
const part = 1_000

export type PayableItem = Pick<BatchItemRow, 'id' | 'channel' | 'receiver' | 'amount'>

export interface PaidOut {
  /** In the order of the items. */
  readonly transactions: readonly TransactionRow[]
  /** What is left to start once the rows are committed. */
  readonly jobs: readonly JobRow[]
  readonly refused?: undefined
}

export type PayOutProblem = typeof problems.insufficientFloat | typeof problems.dailyLimitReached

/** Gives each item a new transaction on its rail; refused, with nothing changed, when the float or the limit of the day does not cover them all. */
export async function payOut(
  writing: Writing,
  context: Context,
  items: readonly PayableItem[],
): Promise<PaidOut | { readonly refused: Refusal<PayOutProblem> }> {
  const { caller, jobs, rails } = context
  const total = items.reduce((sum, { amount }) => sum + amount, 0)
  if ((await lockFloat(writing, caller.clientId)) < total)
    return { refused: refusal(context, problems.insufficientFloat) }
  const detail = await overDailyLimit(writing, context, total)
  if (detail !== undefined) return { refused: refusal(context, problems.dailyLimitReached, { detail }) }
  const transactions = items.map((item) => transactionOf(writing, item, context))
  await reserve(writing, caller.clientId, transactions)
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
