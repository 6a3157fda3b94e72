import type { Operation } from '../context.ts'
import { refusal } from '../rules/errors/refusal.ts'
import { representWithCallback } from '../rules/transactions/represent.ts'

/** Shows one transaction. @see docs/dtone.md#life-cycle */
export const getTransactionById: Operation<'getTransactionById'> = ({ path }, context) => {
  const transaction = context.state.transactions.get(path.transaction_id)
  if (transaction === undefined) return refusal('transactionNotFound')
  return { status: 200, body: representWithCallback(transaction, context) }
}
