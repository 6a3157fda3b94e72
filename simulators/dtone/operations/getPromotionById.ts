import type { Operation } from '../context.ts'
import { promotionRows, representPromotion } from '../rules/catalogue/promotions.ts'
import { refusal } from '../rules/errors/refusal.ts'
import { inLanguage, preferredLanguage } from '../rules/languages/languages.ts'

/** Shows one promotion, active or not. @see docs/dtone.md#promotions-and-campaigns */
export const getPromotionById: Operation<'getPromotionById'> = ({ path, headers }, { now }) => {
  const promotion = promotionRows.get(path.promotion_id)
  if (promotion === undefined) return refusal('promotionNotFound')
  const language = preferredLanguage(headers['Accept-Language'])
  return { status: 200, headers: inLanguage(language), body: representPromotion(promotion, now, language) }
}
