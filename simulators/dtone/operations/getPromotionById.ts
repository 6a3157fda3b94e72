import type { Operation } from '../context.ts'
import { inLanguage } from '../rules/inLanguage.ts'
import { preferredLanguage } from '../rules/preferredLanguage.ts'
import { promotionRows } from '../rules/promotionRows.ts'
import { refusal } from '../rules/refusal.ts'
import { representPromotion } from '../rules/representPromotion.ts'

/** Shows one promotion. */
export const getPromotionById: Operation<'getPromotionById'> = ({ path, headers }, { now }) => {
  const promotion = promotionRows.get(path.promotion_id)
  if (promotion === undefined) return refusal('promotionNotFound')
  const language = preferredLanguage(headers['Accept-Language'])
  return { status: 200, headers: inLanguage(language), body: representPromotion(promotion, now, language) }
}
