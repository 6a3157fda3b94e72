import { transactionUpdated } from '../callbacks/transactionUpdated.ts'
import type { Context } from '../context.ts'
import type { TransactionRecord } from '../model.ts'
import { moveBalance } from './moveBalance.ts'
import { outcomeOf } from './outcomeOf.ts'
import { soldProduct } from './soldProduct.ts'

/** The operator's answer is there: the transaction ends as its suffix says, and the customer is told. @see docs/dtone.md#suffix-rules */
export function settle(key: string, context: Context): void {
  const transaction = context.state.transactions.get(Number(key))
  if (transaction?.status !== 'CONFIRMED' && transaction?.status !== 'SUBMITTED') return
  const { status, pin } = outcomeOf(soldProduct(transaction), transaction.parties)
  const isCompleted = status === 'COMPLETED'
  moveBalance(isCompleted ? 'capture' : 'void', transaction.cost, context)
  const settled = { ...transaction, status, ...(isCompleted && { delivered: deliver(transaction.id, pin, context) }) }
  transactionUpdated(context.state.transactions.put(settled), context)
  context.release(key)
}

function deliver(id: number, pin: boolean, { random }: Context): NonNullable<TransactionRecord['delivered']> {
  const reference = { operator_reference: `OP${id}` }
  return pin ? { ...reference, pin: { code: random.digits(16), serial: random.digits(12) } } : reference
}
