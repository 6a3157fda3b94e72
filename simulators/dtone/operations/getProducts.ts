import type { Operation } from '../context.ts'
import { findProducts } from '../rules/catalogue/findProducts.ts'
import { lacksService } from '../rules/catalogue/lacksService.ts'
import { productOf } from '../rules/catalogue/productOf.ts'
import { showProduct } from '../rules/catalogue/showProduct.ts'
import { sortProducts } from '../rules/catalogue/sortProducts.ts'
import { explained } from '../rules/errors/explained.ts'
import { refusal } from '../rules/errors/refusal.ts'
import { inLanguage } from '../rules/languages/inLanguage.ts'
import { preferredLanguage } from '../rules/languages/preferredLanguage.ts'
import { paginate } from '../rules/lists/paginate.ts'

/** Lists the products that fit the filters, in the order asked for. @see docs/dtone.md#products */
export const getProducts: Operation<'getProducts'> = ({ query, headers: { 'Accept-Language': wanted } }, context) => {
  const language = preferredLanguage(wanted)
  if (lacksService(query, context)) return refusal('badRequest')
  const sorted = sortProducts(findProducts(query), language, query.sort)
  if (sorted === undefined) return refusal(explained('badRequest', '`sort` takes id, name and amount', context))
  const { items, headers } = paginate(sorted, query)
  return {
    status: 200,
    headers: { ...headers, ...inLanguage(language) },
    body: items.map((row) => showProduct(productOf(row), context.now, language)),
  }
}
