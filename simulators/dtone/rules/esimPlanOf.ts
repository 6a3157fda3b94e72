import type { EsimPlan, Product } from '../model.ts'

/** The plan that a purchase puts on an eSIM profile, with nothing of it used; ranged products give none. @see docs/dtone.md#esim-profiles */
export function esimPlanOf(product: Product, transactionId: number): EsimPlan {
  const benefits = 'accepted_calculation_modes' in product ? [] : (product.benefits ?? [])
  return {
    transactionId,
    productId: product.id,
    remaining: benefits.map(({ type, unit_type, unit, amount }) => ({
      type,
      unit_type,
      unit,
      amount: amount.total_including_tax,
    })),
  }
}
