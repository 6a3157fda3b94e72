import type { Operation } from '../context.ts'
import { productOf } from '../rules/catalogue/productOf.ts'
import { sortedProducts } from '../rules/catalogue/productOrder.ts'
import { showProduct } from '../rules/catalogue/promotions.ts'
import { lacksService } from '../rules/catalogue/services.ts'
import { explained, refusal } from '../rules/errors/refusal.ts'
import { inLanguage, preferredLanguage } from '../rules/languages/languages.ts'
import { paginate } from '../rules/wire/paginate.ts'

/** Lists the products that match the filters, in the requested order. @see docs/dtone.md#products */
export const getProducts: Operation<'getProducts'> = ({ query, headers: { 'Accept-Language': wanted } }, context) => {
  const language = preferredLanguage(wanted)
  if (lacksService(query, context)) return refusal('badRequest')
  const sorted = sortedProducts(query, language, context.state)
  if (sorted === undefined) return refusal(explained('badRequest', '`sort` takes id, name and amount', context))
  const { items, headers } = paginate(sorted, query)
  return {
    status: 200,
    headers: { ...headers, ...inLanguage(language) },
    body: items.map((row) => showProduct(productOf(row), context.now, language)),
  }
}
