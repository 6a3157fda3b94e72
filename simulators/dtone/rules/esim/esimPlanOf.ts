import type { EsimPlan, Product } from '../../model.ts'

/** How an eSIM plan came to be. */
interface Purchase {
  readonly transactionId?: number
  /** When its validity begins, where that is not the activation of the profile. */
  readonly startedAt?: number
}

/** The plan that a purchase puts on an eSIM profile, with nothing of it used; ranged products give none. @see docs/dtone.md#esim-profiles */
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
