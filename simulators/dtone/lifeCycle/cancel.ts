import { transactionUpdated } from '../callbacks/transactionUpdated.ts'
import type { Context } from '../context.ts'
import type { TransactionRecord } from '../model.ts'
import { moveBalance } from '../rules/balances/balances.ts'

type Uncancelled = 'transactionAlreadyCancelled' | 'transactionNoLongerCancellable'

/** Cancels a CREATED transaction, expired or not, and voids its authorization; returns an error for any other status. @see docs/dtone.md#life-cycle */
export function cancel(transaction: TransactionRecord, context: Context): TransactionRecord | Uncancelled {
  if (transaction.status === 'CANCELLED') return 'transactionAlreadyCancelled'
  if (transaction.status !== 'CREATED') return 'transactionNoLongerCancellable'
  moveBalance('void', transaction.cost, context)
  const cancelled = context.state.transactions.put({ ...transaction, status: 'CANCELLED' })
  transactionUpdated(cancelled, context)
  return cancelled
}

/** Timer at the end of the confirmation window, with `cancelOnExpiry` only: cancels a transaction that is still CREATED. @see docs/dtone.md#life-cycle */
export function expire(key: string, context: Context): void {
  const transaction = context.state.transactions.get(Number(key))
  if (transaction?.status === 'CREATED') cancel(transaction, context)
}
