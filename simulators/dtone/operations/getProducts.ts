import type { Operation } from '../context.ts'
import { findProducts } from '../rules/findProducts.ts'
import { inLanguage } from '../rules/inLanguage.ts'
import { lacksService } from '../rules/lacksService.ts'
import { paginate } from '../rules/paginate.ts'
import { preferredLanguage } from '../rules/preferredLanguage.ts'
import { productOf } from '../rules/productOf.ts'
import { refusal } from '../rules/refusal.ts'
import { showProduct } from '../rules/showProduct.ts'
import { sortProducts } from '../rules/sortProducts.ts'

/** Lists the products that fit the filters, in the order asked for. @see docs/dtone.md#products */
export const getProducts: Operation<'getProducts'> = ({ query, headers: { 'Accept-Language': wanted } }, { now }) => {
  const language = preferredLanguage(wanted)
  const sorted = lacksService(query) ? undefined : sortProducts(findProducts(query), language, query.sort)
  if (sorted === undefined) return refusal('badRequest')
  const { items, headers } = paginate(sorted, query)
  return {
    status: 200,
    headers: { ...headers, ...inLanguage(language) },
    body: items.map((row) => showProduct(productOf(row), now, language)),
  }
}
