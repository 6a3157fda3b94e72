import type { Operation } from '../context.ts'
import { benefitTypes } from '../data/benefitTypes.ts'
import { paginate } from '../rules/lists/paginate.ts'

/** Lists what products can give. @see docs/dtone.md#discovery */
export const getBenefitTypes: Operation<'getBenefitTypes'> = ({ query }) => {
  const { items, headers } = paginate(benefitTypes, query)
  return { status: 200, headers, body: items.map((type) => ({ ...type })) }
}
