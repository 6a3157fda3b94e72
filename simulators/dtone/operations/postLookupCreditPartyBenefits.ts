import type { Operation } from '../context.ts'
import { refusal } from '../rules/errors/refusal.ts'
import { benefitsLeft, profileLookedUp } from '../rules/esim/creditPartyLookup.ts'
import { paginate } from '../rules/wire/paginate.ts'

/** Lists the remaining benefits of an eSIM profile. @see docs/dtone.md#esim-profiles */
export const postLookupCreditPartyBenefits: Operation<'postLookupCreditPartyBenefits'> = ({ body }, context) => {
  const profile = profileLookedUp(body, context)
  if (typeof profile === 'string') return refusal(profile)
  const { items, headers } = paginate(benefitsLeft(profile, context.now), body)
  return { status: 200, headers, body: items }
}
