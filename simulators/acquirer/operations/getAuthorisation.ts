import type { Operation } from '../context.ts'
import { represent } from '../rules/authorisations/represent.ts'
import { refusal } from '../rules/errors/refusal.ts'

/** Shows one authorisation. @see docs/acquirer.md#life-cycle */
export const getAuthorisation: Operation<'getAuthorisation'> = ({ path }, context) => {
  const record = context.state.authorisations.get(path.id)
  if (record === undefined) return refusal('authorisationNotFound')
  return { status: 200, body: represent(record, context) }
}
