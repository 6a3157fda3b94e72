import { catalogueRows } from '../catalogue/catalogueRows.ts'
import { lazy } from '../catalogue/lazy.ts'
import { operatorRows } from '../catalogue/operatorRows.ts'

const mobile = 1

/** The ids of those that sell products of the service Mobile, by ISO 3166-1 alpha-3 code of their country, in the order of ids. */
export const mobileOperators = lazy<ReadonlyMap<string, readonly number[]>>(() => {
  const selling = new Set<number>()
  for (const { service_id, operator_id } of catalogueRows().values())
    if (service_id === mobile) selling.add(operator_id)
  return Map.groupBy(
    [...operatorRows.keys()].filter((id) => selling.has(id)),
    (id) => operatorRows.get(id)?.country ?? '',
  )
})
