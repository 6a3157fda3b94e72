import { invariant } from '../../../kernel/index.ts'
import type { Product } from '../../model.ts'
import type { Language } from '../languages/language.ts'
import { translateProduct } from '../languages/translateProduct.ts'
import { catalogue } from './catalogue.ts'

/** A product that a promotion or campaign is about. */
export function advertisedProduct(id: number, language: Language): Product {
  const product = catalogue.get(id)
  invariant(
    product !== undefined,
    `Failed to find product ${id} of a promotion or campaign: it is not in the catalogue. Correct data/promotions.yaml or data/campaigns.yaml.`,
  )
  return translateProduct(product, language)
}
