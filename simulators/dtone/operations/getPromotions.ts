import type { Operation } from '../context.ts'
import { inLanguage } from '../rules/inLanguage.ts'
import { isAdvertised } from '../rules/isAdvertised.ts'
import { paginate } from '../rules/paginate.ts'
import { preferredLanguage } from '../rules/preferredLanguage.ts'
import { promotionRows } from '../rules/promotionRows.ts'
import { representPromotion } from '../rules/representPromotion.ts'

/** Lists the promotions that run or are to come. @see docs/dtone.md#promotions-and-campaigns */
export const getPromotions: Operation<'getPromotions'> = (
  { query, headers: { 'Accept-Language': wanted } },
  { now },
) => {
  const language = preferredLanguage(wanted)
  const rows = [...promotionRows.values()].filter(({ products }) => isAdvertised(products, query))
  const { items, headers } = paginate(rows, query)
  return {
    status: 200,
    headers: { ...headers, ...inLanguage(language) },
    body: items.map((row) => representPromotion(row, now, language)),
  }
}
