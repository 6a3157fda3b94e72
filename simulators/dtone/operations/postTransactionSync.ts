import type { Operation } from '../context.ts'
import { refusal } from '../rules/errors/refusal.ts'
import { answerWhenFinal } from '../rules/transactions/answerWhenFinal.ts'
import { create } from '../rules/transactions/create.ts'

/** Creates a transaction and, where it is confirmed at once, answers when its outcome is known. @see docs/dtone.md#synchronous-mode */
export const postTransactionSync: Operation<'postTransactionSync'> = ({ body }, context) => {
  const created = create(body, context)
  return typeof created === 'string' ? refusal(created) : answerWhenFinal(201, created, context)
}
