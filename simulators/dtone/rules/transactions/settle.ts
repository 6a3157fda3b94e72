import { invariant } from '../../../kernel/index.ts'
import { transactionUpdated } from '../../callbacks/transactionUpdated.ts'
import type { Context } from '../../context.ts'
import { moveBalance } from '../balances/moveBalance.ts'
import { payStatement } from '../statements/payStatement.ts'
import { deliver } from './deliver.ts'

/** The operator's answer is there: the transaction ends as was decided when it was confirmed, and the customer is told. @see docs/dtone.md#suffix-rules */
export function settle(key: string, context: Context): void {
  const transaction = context.state.transactions.get(Number(key))
  if (transaction?.status !== 'CONFIRMED' && transaction?.status !== 'SUBMITTED') return
  const { outcome } = transaction
  invariant(outcome !== undefined, `Failed to settle transaction ${key}: it was confirmed without an outcome.`)
  const { status, reversedAfter } = outcome
  const isCompleted = status === 'COMPLETED'
  moveBalance(isCompleted ? 'capture' : 'void', transaction.cost, context)
  if (isCompleted) payStatement(transaction, context)
  const settled = { ...transaction, status, ...(isCompleted && { delivered: deliver(transaction, outcome, context) }) }
  transactionUpdated(context.state.transactions.put(settled), context)
  if (reversedAfter !== undefined) context.schedule('reverse', context.now + reversedAfter, key)
  context.release(key)
}
