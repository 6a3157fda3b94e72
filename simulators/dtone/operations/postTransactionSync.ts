import type { Operation } from '../context.ts'
import { answerWhenFinal } from '../lifeCycle/answerWhenFinal.ts'
import { create } from '../lifeCycle/create.ts'
import { refusal } from '../rules/errors/refusal.ts'

/** Creates a transaction and, with `auto_confirm`, holds the reply until its outcome is known. @see docs/dtone.md#synchronous-mode */
export const postTransactionSync: Operation<'postTransactionSync'> = ({ body }, context) => {
  const created = create(body, context)
  return typeof created === 'string' ? refusal(created) : answerWhenFinal(201, created, context)
}
