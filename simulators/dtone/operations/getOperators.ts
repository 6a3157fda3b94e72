import type { Operation } from '../context.ts'
import { operatorOf, operatorRows } from '../rules/catalogue/operators.ts'
import { soldModels } from '../rules/catalogue/productSearch.ts'
import { lacksService } from '../rules/catalogue/services.ts'
import { refusal } from '../rules/errors/refusal.ts'
import { paginate } from '../rules/wire/paginate.ts'

/** Lists the operators and billers that sell products, or those of a country or service. @see docs/dtone.md#discovery */
export const getOperators: Operation<'getOperators'> = ({ query }, context) => {
  if (lacksService(query, context)) return refusal('badRequest')
  const selling = new Set(soldModels(query, context.state).map(({ operator_id }) => operator_id))
  const ids = [...operatorRows.keys()].filter((id) => selling.has(id))
  const { items, headers } = paginate(ids, query)
  return { status: 200, headers, body: items.map((id) => operatorOf(id).operator) }
}
