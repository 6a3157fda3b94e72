import { transactionUpdated } from '../../callbacks/transactionUpdated.ts'
import type { Context } from '../../context.ts'
import type { TransactionRecord } from '../../model.ts'
import { moveBalance } from '../balances/moveBalance.ts'

type Uncancelled = 'transactionAlreadyCancelled' | 'transactionNoLongerCancellable'

/** Cancels a CREATED transaction, expired or not, and frees what it held, or tells why not. @see docs/dtone.md#life-cycle */
export function cancel(transaction: TransactionRecord, context: Context): TransactionRecord | Uncancelled {
  if (transaction.status === 'CANCELLED') return 'transactionAlreadyCancelled'
  if (transaction.status !== 'CREATED') return 'transactionNoLongerCancellable'
  moveBalance('void', transaction.cost, context)
  const cancelled = context.state.transactions.put({ ...transaction, status: 'CANCELLED' })
  transactionUpdated(cancelled, context)
  return cancelled
}
