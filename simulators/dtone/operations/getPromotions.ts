import type { Operation } from '../context.ts'
import { isAdvertised } from '../rules/catalogue/isAdvertised.ts'
import { promotionRows } from '../rules/catalogue/promotionRows.ts'
import { representPromotion } from '../rules/catalogue/representPromotion.ts'
import { inLanguage } from '../rules/languages/inLanguage.ts'
import { preferredLanguage } from '../rules/languages/preferredLanguage.ts'
import { paginate } from '../rules/lists/paginate.ts'

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
