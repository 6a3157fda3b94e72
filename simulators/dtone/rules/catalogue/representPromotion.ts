import type { components } from '../../../../specs/types/dtone.ts'
import type { Instant } from '../../../kernel/index.ts'
import type { Language } from '../languages/language.ts'
import { advertisedProduct } from './advertisedProduct.ts'
import { announce } from './announce.ts'
import { operatorOf } from './operatorOf.ts'
import type { PromotionRow } from './promotionRows.ts'

/** The wire form of a promotion. @see docs/dtone.md#promotions-and-campaigns */
export function representPromotion(
  row: PromotionRow,
  now: Instant,
  language: Language,
): components['schemas']['Promotion'] {
  const { operator, country } = operatorOf(row.operator_id)
  return {
    ...announce(row, now, language),
    operator: {
      id: operator.id,
      name: operator.name,
      country: { name: country.name, iso_code: country.iso_code },
    },
    products: row.products.map((productId) => {
      const { id, name, description, type } = advertisedProduct(productId, language)
      return { id, name, description, type }
    }),
  }
}
