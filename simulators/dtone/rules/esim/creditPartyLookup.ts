import type { components } from '../../../../specs/types/dtone.generated.ts'
import { type Instant, invariant } from '../../../kernel/index.ts'
import type { Context } from '../../context.ts'
import type { EsimProfile } from '../../model.ts'
import { catalogue } from '../catalogue/catalogue.ts'
import { esimService, serviceRows } from '../catalogue/services.ts'
import { explained } from '../errors/refusal.ts'
import { timestamp } from '../wire/timestamps.ts'
import { expiryOf, isEsim, runningPlans } from './plans.ts'

type Lookup = components['schemas']['CreditPartyStatusLookup']

/** The eSIM profile that a credit-party look-up names, or an error. @see docs/dtone.md#esim-profiles */
export function profileLookedUp(
  { service_id: id, credit_party_identifier: party }: Lookup,
  context: Context,
): EsimProfile | 'serviceNotFound' | 'methodNotSupported' | 'badRequest' | 'resourceNotFound' {
  const service = serviceRows.get(id)
  if (service === undefined) return 'serviceNotFound'
  if (!isEsim({ service }))
    return explained('methodNotSupported', `only the service ${esimService}, eSIM, has this look-up`, context)
  if (party.account_number === undefined) {
    return explained('badRequest', 'the ICCID goes in `credit_party_identifier.account_number`', context)
  }
  const profile = context.state.esimProfiles.get(party.account_number)
  return profile ?? explained('resourceNotFound', 'this world has issued no such ICCID', context)
}

type CreditPartyBenefit = components['schemas']['CreditPartyBenefit']

/** What remains of a profile's unexpired plans, in wire form and in the order of purchase. @see docs/dtone.md#esim-profiles */
export function benefitsLeft(profile: EsimProfile, now: Instant): CreditPartyBenefit[] {
  return runningPlans(profile, now).flatMap((plan) => {
    const product = catalogue.get(plan.productId)
    invariant(product !== undefined, `Failed to find product ${plan.productId} of eSIM profile ${profile.iccid}.`)
    const expiry = expiryOf(plan, profile)
    const expiration_date = expiry === undefined ? null : timestamp(expiry)
    return plan.remaining.map((benefit) => ({ ...benefit, expiration_date, country: product.operator.country }))
  })
}
