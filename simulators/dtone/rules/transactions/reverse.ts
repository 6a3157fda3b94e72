import { transactionUpdated } from '../../callbacks/transactionUpdated.ts'
import type { Context } from '../../context.ts'
import type { TransactionRecord } from '../../model.ts'
import { moveBalance } from '../balances/moveBalance.ts'
import { takeBackPlan } from '../esim/takeBackPlan.ts'

/** Reverses a COMPLETED transaction, returns its cost, and takes back what it paid or put on a profile; undefined when it is not COMPLETED. @see docs/dtone.md#life-cycle */
export function reverse(transaction: TransactionRecord, context: Context): TransactionRecord | undefined {
  if (transaction.status !== 'COMPLETED') return undefined
  moveBalance('reverse', transaction.cost, context)
  context.state.statementPayments.delete(transaction.id)
  takeBackPlan(transaction, context)
  const reversed = context.state.transactions.put({ ...transaction, status: 'REVERSED' })
  transactionUpdated(reversed, context)
  return reversed
}
