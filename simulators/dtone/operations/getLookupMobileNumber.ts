import type { Operation } from '../context.ts'
import { refusal } from '../rules/errors/refusal.ts'
import { lookUpOperators } from '../rules/numbers/lookUpOperators.ts'
import { paginate } from '../rules/wire/paginate.ts'

/** Deprecated form of `postLookupMobileNumber`, with the number in the path. @see docs/dtone.md#mobile-numbers */
export const getLookupMobileNumber: Operation<'getLookupMobileNumber'> = ({ path, query }, { state }) => {
  const operators = lookUpOperators(path.mobile_number, state)
  if (operators === undefined) return refusal('creditPartyMobileNumberInvalid')
  const { items, headers } = paginate(operators, query)
  return { status: 200, headers, body: items }
}
