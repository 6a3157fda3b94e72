import { lockFloat } from '../accounts/float.ts'
import { accounts, type Movement, post } from '../accounts/ledger.ts'
import type { FailedPayout, PaidPayout, PayoutListener } from '../capability/context.ts'
import type { Writing } from '../database/writing.ts'
import { isContradicted, readFlags } from '../payments/review.ts'
import type { TransactionRow } from '../payments/tables.ts'
import { lockTransaction } from '../payments/transactions.ts'
import { majorUnits } from '../runtime/money.ts'
import { record } from './audit.ts'

export interface Resolution {
  readonly transactionId: string
  readonly as: 'paid' | 'failed'
  readonly actor: string
  readonly reason: string
}

/** What a payout was, and has become. */
export interface Resolved {
  readonly before: TransactionRow['status']
  readonly after: 'Completed' | 'Failed'
}

interface Listeners {
  readonly payoutPaid: PayoutListener<PaidPayout>
  readonly payoutFailed: PayoutListener<FailedPayout>
}

/**
 * Ends a payout whose end cannot be known from its provider: one without a final answer that waits for review, or one that its
 * provider contradicts. Moves the money, and tells the item. Throws where the provider's word counts.
 * @see docs/gateway.md#operating-it
 */
export async function resolve(writing: Writing, resolution: Resolution, listeners: Listeners): Promise<Resolved> {
  const { transactionId, as, actor, reason } = resolution
  const row = await lockTransaction(writing, transactionId.toLowerCase())
  if (row === undefined) throw new Error(`there is no transaction ${transactionId}`)
  const obstacle = reasonAgainst(row, as)
  if (obstacle !== undefined) throw new Error(`transaction ${row.id} ${obstacle}`)
  const after = as === 'paid' ? 'Completed' : 'Failed'
  const failure_reason = as === 'paid' ? null : 'An operator has found out that it was not paid.'
  // That it was paid counts as an answer: the opposite, said later, is a contradiction again. That it failed does not, so that the
  // provider is asked once more before it is paid again.
  const word = { answered: as === 'paid' ? after : null, disputed: null } as const
  const changes = { status: after, failure_reason, flags: keptFlags(row), review_at: null, ...word } as const
  await writing.transaction
    .updateTable('transactions')
    .set({ ...changes, completed_at: Math.max(writing.now, row.created_at) })
    .where('id', '=', row.id)
    .execute()
  const payout = { transactionId: row.id, batchItemId: row.batch_item_id }
  if (failure_reason === null) await listeners.payoutPaid(writing, payout)
  else await listeners.payoutFailed(writing, { ...payout, reason: failure_reason })
  const { status, flags } = row
  const before = { status, failure_reason: row.failure_reason, flags }
  const act = { actor, action: `resolve-${as}`, subject: row.id, reason, before, after: changes }
  await move(writing, row, as, `resolve:${await record(writing, act)}`)
  return { before: status, after }
}

/** Why a payout cannot be resolved. */
function reasonAgainst(row: TransactionRow, as: Resolution['as']): string | undefined {
  const { status, submission, provider } = row
  if (status === 'Reversed' || status === 'Blocked' || status === 'Expired') return `is ${status}, which is final`
  if (status === 'Pending') return 'waits for its code: nobody was asked to pay it'
  if (status !== 'Processing') return isOpen(row) ? undefined : `is ${status}, which is the final word of ${provider}`
  if (readFlags(row).every(({ code }) => code !== 'NO_FINAL_ANSWER'))
    return `has no flag NO_FINAL_ANSWER: the gateway still asks ${provider} about it, and sets the flag after 24 hours`
  if (submission === 'Sending') return 'is being sent at this moment: try again in a minute'
  if (submission === 'Waiting' && as === 'paid') return 'was never sent, so it cannot have been paid'
  return undefined
}

/** Whether a payout that has ended may have ended otherwise: it is contradicted, and its provider has not settled that by an answer. */
function isOpen(row: TransactionRow): boolean {
  return row.disputed !== null || (isContradicted(row) && row.answered === null)
}

/** The flags of reviews end with them; those of fraud checks stay. */
function keptFlags(row: TransactionRow): string {
  const ended = ['NO_FINAL_ANSWER', 'CONTRADICTED']
  return JSON.stringify(readFlags(row).filter(({ code }) => !ended.includes(code)))
}

async function move(writing: Writing, row: TransactionRow, as: Resolution['as'], posting: string): Promise<void> {
  const way = wayOf(row, as)
  if (way === undefined) return
  const float = accounts.float(row.client_id)
  if (way.from === float && (await lockFloat(writing, row.client_id)) < row.amount)
    throw new Error(
      `the float of client ${row.client_id} is below the ${majorUnits(row.amount)} SLE that the payout took: fund it first`,
    )
  await post(writing, [{ posting, ...way, amount: row.amount, transactionId: row.id }])
}

/** From where the money is to where it belongs; undefined where it is there. */
function wayOf(row: TransactionRow, as: Resolution['as']): Pick<Movement, 'from' | 'to'> | undefined {
  const [float, reserved, rail] = [
    accounts.float(row.client_id),
    accounts.reserved(row.client_id),
    accounts.rail(row.provider),
  ]
  if (row.status === 'Processing') return { from: reserved, to: as === 'paid' ? rail : float }
  if (row.status === 'Failed' && as === 'paid') return { from: float, to: rail }
  return row.status === 'Completed' && as === 'failed' ? { from: rail, to: float } : undefined
}
