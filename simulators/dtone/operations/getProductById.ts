import type { Operation } from '../context.ts'
import { showProduct } from '../rules/catalogue/promotions.ts'
import { productIn } from '../rules/catalogue/worldCatalogue.ts'
import { refusal } from '../rules/errors/refusal.ts'
import { inLanguage, preferredLanguage } from '../rules/languages/languages.ts'

/** Shows one product. @see docs/dtone.md#products */
export const getProductById: Operation<'getProductById'> = ({ path, headers }, { now, state }) => {
  const product = productIn(path.product_id, state)
  if (product === undefined) return refusal('productNotAvailable')
  const language = preferredLanguage(headers['Accept-Language'])
  return { status: 200, headers: inLanguage(language), body: showProduct(product, now, language) }
}
