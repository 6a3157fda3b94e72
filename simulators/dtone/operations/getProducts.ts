import type { Operation } from '../context.ts'
import { findProducts } from '../rules/findProducts.ts'
import { inEnglish } from '../rules/inEnglish.ts'
import { paginate } from '../rules/paginate.ts'
import { refusal } from '../rules/refusal.ts'
import { sortProducts } from '../rules/sortProducts.ts'

/** Lists the products that fit the filters, in the order asked for. @see docs/dtone.md#products */
export const getProducts: Operation<'getProducts'> = ({ query }) => {
  const found = findProducts(query)
  const sorted = found && sortProducts(found, query.sort)
  if (sorted === undefined) return refusal('badRequest')
  const { items, headers } = paginate(sorted, query)
  return { status: 200, headers: { ...headers, ...inEnglish }, body: items }
}
