import type { components } from '../../specs/types/gateway.generated.ts'
import type { BatchItemRow } from '../disbursements/tables.ts'
import type { TransactionRow } from '../payments/tables.ts'

export type ComparedItem = Pick<BatchItemRow, 'status' | 'amount' | 'transaction_id'>
export type ComparedAttempt = Pick<TransactionRow, 'id' | 'status' | 'amount' | 'disputed'>

/** What became of an item, by all of its attempts. Whatever is not certain is Outstanding. @see docs/gateway.md#reconciliation-of-a-batch */
export function verdictOf(
  item: ComparedItem,
  attempts: readonly ComparedAttempt[],
): components['schemas']['ReconciledItem']['verdict'] {
  const latest = attempts.find(({ id }) => id === item.transaction_id)
  const isSent = item.status === 'Processed' || item.transaction_id !== null
  if (isSent && latest === undefined) return 'MissingTransaction'
  if (isMismatched(item, attempts)) return 'AmountMismatch'
  if (item.status === 'Pending' || attempts.some(isOpen)) return 'Outstanding'
  const isPaid = attempts.some(({ status }) => status === 'Completed')
  if (item.status === 'Processed') return isPaid && latest?.status === 'Completed' ? 'Matched' : 'Outstanding'
  return isPaid ? 'Outstanding' : 'Failed'
}

/** The sum of what was paid, in minor units. */
export function paidAmount(attempts: readonly ComparedAttempt[]): number {
  return attempts.filter(({ status }) => status === 'Completed').reduce((sum, { amount }) => sum + amount, 0)
}

/** Paid more than once, of another amount than the item, or on other terms as the provider says. */
function isMismatched({ amount }: ComparedItem, attempts: readonly ComparedAttempt[]): boolean {
  const paid = paidAmount(attempts)
  return (
    (paid !== 0 && paid !== amount) ||
    attempts.some((attempt) => attempt.amount !== amount || attempt.disputed === 'terms')
  )
}

/** Not final, or contradicted. */
function isOpen({ status, disputed }: ComparedAttempt): boolean {
  return status === 'Processing' || status === 'Pending' || disputed !== null
}
