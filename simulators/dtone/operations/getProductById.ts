import type { Operation } from '../context.ts'
import { catalogue } from '../rules/catalogue.ts'
import { inEnglish } from '../rules/inEnglish.ts'
import { refusal } from '../rules/refusal.ts'

/** Shows one product. */
export const getProductById: Operation<'getProductById'> = ({ path }) => {
  const product = catalogue.get(path.product_id)
  return product === undefined ? refusal('productNotAvailable') : { status: 200, headers: inEnglish, body: product }
}
