import type { components } from '../../../../specs/types/dtone.ts'
import { type Instant, invariant } from '../../../kernel/index.ts'
import type { EsimProfile } from '../../model.ts'
import { catalogue } from '../catalogue/catalogue.ts'
import { timestamp } from '../transactions/timestamp.ts'
import { expiryOf } from './expiryOf.ts'
import { runningPlans } from './runningPlans.ts'

type CreditPartyBenefit = components['schemas']['CreditPartyBenefit']

/** What is left of the plans of a profile that are not over, in wire form and in the order in which they were bought. @see docs/dtone.md#esim-profiles */
export function benefitsLeft(profile: EsimProfile, now: Instant): CreditPartyBenefit[] {
  return runningPlans(profile, now).flatMap((plan) => {
    const product = catalogue.get(plan.productId)
    invariant(product !== undefined, `Failed to find product ${plan.productId} of eSIM profile ${profile.iccid}.`)
    const expiry = expiryOf(plan, profile)
    const expiration_date = expiry === undefined ? null : timestamp(expiry)
    return plan.remaining.map((benefit) => ({ ...benefit, expiration_date, country: product.operator.country }))
  })
}
