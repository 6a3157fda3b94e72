import { transactionUpdated } from '../callbacks/transactionUpdated.ts'
import type { Context } from '../context.ts'
import type { TransactionRecord } from '../model.ts'
import { moveBalance } from '../rules/balances/balances.ts'
import { removePlan } from '../rules/esim/deliverEsim.ts'

/**
 * Reverses a COMPLETED transaction: returns its cost, and removes its statement payment and eSIM plan. Returns `undefined` if it is not
 * COMPLETED. @see docs/dtone.md#life-cycle
 */
export function reverse(transaction: TransactionRecord, context: Context): TransactionRecord | undefined {
  if (transaction.status !== 'COMPLETED') return undefined
  moveBalance('reverse', transaction.cost, context)
  context.state.statementPayments.delete(transaction.id)
  removePlan(transaction, context)
  const reversed = context.state.transactions.put({ ...transaction, status: 'REVERSED' })
  transactionUpdated(reversed, context)
  return reversed
}

/** Timer of a demanded reversal: reverses a transaction that is still COMPLETED. @see docs/dtone.md#outcomes-on-demand */
export function reverseLater(key: string, context: Context): void {
  const transaction = context.state.transactions.get(Number(key))
  if (transaction !== undefined) reverse(transaction, context)
}
