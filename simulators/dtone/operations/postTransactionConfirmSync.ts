import type { Operation } from '../context.ts'
import { answerWhenFinal } from '../lifeCycle/answerWhenFinal.ts'
import { confirm } from '../lifeCycle/confirm.ts'
import { refusal } from '../rules/errors/refusal.ts'

/** Confirms a CREATED transaction and holds the reply until its outcome is known. @see docs/dtone.md#synchronous-mode */
export const postTransactionConfirmSync: Operation<'postTransactionConfirmSync'> = ({ path }, context) => {
  const transaction = context.state.transactions.get(path.transaction_id)
  if (transaction === undefined) return refusal('transactionNotFound')
  const confirmed = confirm(transaction, context)
  return typeof confirmed === 'string' ? refusal(confirmed) : answerWhenFinal(202, confirmed, context)
}
