import type { Operation } from '../context.ts'
import { confirm } from '../lifeCycle/confirm.ts'
import { refusal } from '../rules/errors/refusal.ts'
import { represent } from '../rules/transactions/represent.ts'

/** Confirms a CREATED transaction and sends it to the operator. @see docs/dtone.md#life-cycle */
export const postTransactionConfirmAsync: Operation<'postTransactionConfirmAsync'> = ({ path }, context) => {
  const transaction = context.state.transactions.get(path.transaction_id)
  if (transaction === undefined) return refusal('transactionNotFound')
  const confirmed = confirm(transaction, context)
  return typeof confirmed === 'string' ? refusal(confirmed) : { status: 202, body: represent(confirmed, context) }
}
