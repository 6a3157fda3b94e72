import type { Operation } from '../context.ts'
import { represent } from '../rules/authorisations/represent.ts'

/** Finds the authorisation of a reference. @see docs/acquirer.md#life-cycle */
export const findAuthorisations: Operation<'findAuthorisations'> = ({ query }, context) => {
  const found = [...context.state.authorisations.find('reference', query.reference)]
  return { status: 200, body: found.map((record) => represent(record, context)) }
}
