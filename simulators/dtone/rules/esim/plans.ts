import { duration, type Instant } from '../../../kernel/index.ts'
import type { EsimPlan, EsimProfile, Parties, Product } from '../../model.ts'
import { catalogue } from '../catalogue/catalogue.ts'
import { esimService } from '../catalogue/services.ts'

/** Whether a product is a data plan for an eSIM profile. @see docs/dtone.md#esim */
export function isEsim({ service }: Pick<Product, 'service'>): boolean {
  return service.id === esimService
}

/** The ICCID of the profile that an order tops up; `undefined` if it orders a new one. @see docs/dtone.md#esim */
export function toppedUpIccid({ credit_party_identifier }: Parties): string | undefined {
  return credit_party_identifier?.account_number
}

interface Purchase {
  readonly transactionId?: number
  /** Start of its validity; absent if the activation of the profile starts it. */
  readonly startedAt?: number
}

/** The unused plan that a purchase puts on a profile; empty for ranged products. @see docs/dtone.md#esim-profiles */
export function esimPlanOf(product: Product, purchase: Purchase = {}): EsimPlan {
  const benefits = 'accepted_calculation_modes' in product ? [] : (product.benefits ?? [])
  return {
    ...purchase,
    productId: product.id,
    remaining: benefits.map(({ type, unit_type, unit, amount }) => ({
      type,
      unit_type,
      unit,
      amount: amount.total_including_tax,
    })),
  }
}

const units = { HOUR: 'PT1H', DAY: 'P1D', WEEK: 'P7D', MONTH: 'P30D' } as const

/**
 * The end of a plan's validity, which starts with the activation of the profile, or with the purchase if that is later; `undefined` if it
 * has not started or never ends. @see docs/dtone.md#esim-profiles
 */
export function expiryOf({ productId, startedAt }: EsimPlan, { activatedAt }: EsimProfile): Instant | undefined {
  const validity = catalogue.get(productId)?.validity
  const start = startedAt ?? activatedAt
  if (start === undefined || !validity || validity.quantity === -1) return undefined
  return start + validity.quantity * duration(units[validity.unit])
}

/** The plans of a profile that have not expired. @see docs/dtone.md#esim-profiles */
export function runningPlans(profile: EsimProfile, now: Instant): EsimPlan[] {
  return profile.plans.filter((plan) => now < (expiryOf(plan, profile) ?? Number.POSITIVE_INFINITY))
}
