import type { Operation } from '../context.ts'
import { refusal } from '../rules/errors/refusal.ts'
import { lookUpOperators } from '../rules/numbers/lookUpOperators.ts'
import { paginate } from '../rules/wire/paginate.ts'

/** Finds the operator of a mobile number, and the other operators of its country. @see docs/dtone.md#mobile-numbers */
export const postLookupMobileNumber: Operation<'postLookupMobileNumber'> = ({ body }, { state }) => {
  const operators = lookUpOperators(body.mobile_number, state)
  if (operators === undefined) return refusal('creditPartyMobileNumberInvalid')
  const { items, headers } = paginate(operators, body)
  return { status: 200, headers, body: items }
}
