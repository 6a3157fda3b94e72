import type { Operation } from '../context.ts'
import { authorise } from '../lifeCycle/authorise.ts'
import { represent } from '../rules/authorisations/represent.ts'
import { refusal } from '../rules/errors/refusal.ts'

/** Holds an amount on a card, or shows what the same request has led to before. @see docs/acquirer.md#life-cycle */
export const createAuthorisation: Operation<'createAuthorisation'> = ({ body }, context) => {
  const authorised = authorise(body, context)
  if (typeof authorised === 'string') return refusal(authorised)
  return { status: authorised.isNew ? 201 : 200, body: represent(authorised.record, context) }
}
