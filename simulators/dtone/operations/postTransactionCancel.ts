import type { Operation } from '../context.ts'
import { cancel } from '../lifeCycle/cancel.ts'
import { refusal } from '../rules/errors/refusal.ts'
import { represent } from '../rules/transactions/represent.ts'

/** Cancels a CREATED transaction. @see docs/dtone.md#life-cycle */
export const postTransactionCancel: Operation<'postTransactionCancel'> = ({ path }, context) => {
  const transaction = context.state.transactions.get(path.transaction_id)
  if (transaction === undefined) return refusal('transactionNotFound')
  const cancelled = cancel(transaction, context)
  return typeof cancelled === 'string' ? refusal(cancelled) : { status: 202, body: represent(cancelled, context) }
}
