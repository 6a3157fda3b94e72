import type { Operation } from '../context.ts'
import { findProducts } from '../rules/catalogue/findProducts.ts'
import { representService } from '../rules/catalogue/representService.ts'
import { serviceRows } from '../rules/catalogue/serviceRows.ts'
import { paginate } from '../rules/lists/paginate.ts'

/** Lists the services, or those that are sold in a country. @see docs/dtone.md#discovery */
export const getServices: Operation<'getServices'> = ({ query }) => {
  const sold = new Set(findProducts(query).map(({ service_id }) => service_id))
  const services = [...serviceRows.values()].filter(({ id }) => sold.has(id))
  const { items, headers } = paginate(services, query)
  return { status: 200, headers, body: items.map(representService) }
}
