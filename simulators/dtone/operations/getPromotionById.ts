import type { Operation } from '../context.ts'
import { promotionRows } from '../rules/catalogue/promotionRows.ts'
import { representPromotion } from '../rules/catalogue/representPromotion.ts'
import { refusal } from '../rules/errors/refusal.ts'
import { inLanguage } from '../rules/languages/inLanguage.ts'
import { preferredLanguage } from '../rules/languages/preferredLanguage.ts'

/** Shows one promotion. */
export const getPromotionById: Operation<'getPromotionById'> = ({ path, headers }, { now }) => {
  const promotion = promotionRows.get(path.promotion_id)
  if (promotion === undefined) return refusal('promotionNotFound')
  const language = preferredLanguage(headers['Accept-Language'])
  return { status: 200, headers: inLanguage(language), body: representPromotion(promotion, now, language) }
}
