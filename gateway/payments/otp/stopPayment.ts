import type { Context } from '../../capability/context.ts'
import type { Writing } from '../../database/writing.ts'
import { fraudFlags, isStopped } from '../fraudFlags.ts'
import { payoutHistory } from '../payoutHistory.ts'
import { readFlags } from '../review.ts'
import type { TransactionRow } from '../tables.ts'
import { blockedReason } from '../transactions.ts'

/**
 * Ends a payment as Blocked that waits for its code, where its receiver has come on the blocklist or the client's limit of the day was
 * lowered since it was initiated. Its amount is in the sum of its day already. The row of the payment is locked.
 */
export async function stopPayment(
  writing: Writing,
  payment: TransactionRow,
  { caller, fraudRules }: Context,
): Promise<boolean> {
  const rules = fraudRules.filter(({ measure }) => measure === 'listed' || measure === 'sumOfDay')
  const past = await (await payoutHistory(writing, caller)).about([payment.receiver], rules)
  const found = fraudFlags({ receiver: payment.receiver, amount: 0 }, past, rules)
  if (!isStopped(found)) return false
  const kept = readFlags(payment).filter(({ code }) => found.every((flag) => flag.code !== code))
  const blocked = { status: 'Blocked', failure_reason: blockedReason, completed_at: writing.now, counted: 0 } as const
  await writing.transaction
    .updateTable('transactions')
    .set({ ...blocked, flags: JSON.stringify([...kept, ...found]) })
    .where('id', '=', payment.id)
    .execute()
  return true
}
