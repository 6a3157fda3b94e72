import type { Operation } from '../context.ts'
import { benefitTypes } from '../data/benefitTypes.generated.ts'
import { paginate } from '../rules/wire/paginate.ts'

/** Lists the types of benefits that products can have. @see docs/dtone.md#discovery */
export const getBenefitTypes: Operation<'getBenefitTypes'> = ({ query }) => {
  const { items, headers } = paginate(benefitTypes, query)
  return { status: 200, headers, body: items.map((type) => ({ ...type })) }
}
