import type { Operation } from '../context.ts'
import { refusal } from '../rules/errors/refusal.ts'
import { benefitsLeft } from '../rules/esim/benefitsLeft.ts'
import { profileLookedUp } from '../rules/esim/profileLookedUp.ts'
import { paginate } from '../rules/lists/paginate.ts'

/** Lists what is left of the benefits of an eSIM profile. @see docs/dtone.md#esim-profiles */
export const postLookupCreditPartyBenefits: Operation<'postLookupCreditPartyBenefits'> = ({ body }, context) => {
  const profile = profileLookedUp(body, context)
  if (typeof profile === 'string') return refusal(profile)
  const { items, headers } = paginate(benefitsLeft(profile, context.now), body)
  return { status: 200, headers, body: items }
}
