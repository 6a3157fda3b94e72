import type { Operation } from '../context.ts'
import { create } from '../lifeCycle/create.ts'
import { refusal } from '../rules/errors/refusal.ts'
import { represent } from '../rules/transactions/represent.ts'

/** Creates a transaction and replies before its outcome is known. @see docs/dtone.md#life-cycle */
export const postTransactionAsync: Operation<'postTransactionAsync'> = ({ body }, context) => {
  const created = create(body, context, body.callback_url)
  return typeof created === 'string' ? refusal(created) : { status: 201, body: represent(created, context) }
}
