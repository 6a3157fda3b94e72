import type { Operation } from '../context.ts'
import { soldModels } from '../rules/catalogue/productSearch.ts'
import { representService, serviceRows } from '../rules/catalogue/services.ts'
import { paginate } from '../rules/wire/paginate.ts'

/** Lists the services that are sold, or those sold in a country. @see docs/dtone.md#discovery */
export const getServices: Operation<'getServices'> = ({ query }, { state }) => {
  const sold = new Set(soldModels(query, state).map(({ service_id }) => service_id))
  const services = [...serviceRows.values()].filter(({ id }) => sold.has(id))
  const { items, headers } = paginate(services, query)
  return { status: 200, headers, body: items.map(representService) }
}
