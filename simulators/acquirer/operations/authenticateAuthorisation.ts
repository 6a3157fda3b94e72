import type { Operation } from '../context.ts'
import { authenticate } from '../lifeCycle/authenticate.ts'
import { represent } from '../rules/authorisations/represent.ts'
import { refusal } from '../rules/errors/refusal.ts'

/** Takes what the issuer answered to a challenge. @see docs/acquirer.md#challenges */
export const authenticateAuthorisation: Operation<'authenticateAuthorisation'> = ({ path, body }, context) => {
  const record = context.state.authorisations.get(path.id)
  if (record === undefined) return refusal('authorisationNotFound')
  const verdict = authenticate(record, body.paRes, context)
  return typeof verdict === 'string' ? refusal(verdict) : { status: 200, body: represent(verdict, context) }
}
