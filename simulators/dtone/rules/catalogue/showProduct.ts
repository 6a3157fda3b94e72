import type { Instant } from '../../../kernel/index.ts'
import type { Product } from '../../model.ts'
import type { Language } from '../languages/language.ts'
import { translateProduct } from '../languages/translateProduct.ts'
import { runningPromotions } from './runningPromotions.ts'

/** A product as it is shown at a moment: in a language, with the promotions that run. @see docs/dtone.md#promotions-and-campaigns */
export function showProduct(product: Product, now: Instant, language: Language): Product {
  return { ...translateProduct(product, language), promotions: runningPromotions(product.id, now, language) }
}
