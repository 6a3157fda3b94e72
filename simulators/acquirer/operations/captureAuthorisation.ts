import type { Operation } from '../context.ts'
import { capture } from '../lifeCycle/capture.ts'
import { represent } from '../rules/authorisations/represent.ts'
import { refusal } from '../rules/errors/refusal.ts'

/** Takes a held amount, or a part of it. @see docs/acquirer.md#life-cycle */
export const captureAuthorisation: Operation<'captureAuthorisation'> = ({ path, body }, context) => {
  const record = context.state.authorisations.get(path.id)
  if (record === undefined) return refusal('authorisationNotFound')
  const verdict = capture(record, body, context)
  return typeof verdict === 'string' ? refusal(verdict) : { status: 200, body: represent(verdict, context) }
}
