import type { Operation } from '../context.ts'
import { isAdvertised } from '../rules/catalogue/advertisements.ts'
import { promotionRows, representPromotion } from '../rules/catalogue/promotions.ts'
import { inLanguage, preferredLanguage } from '../rules/languages/languages.ts'
import { paginate } from '../rules/wire/paginate.ts'

/** Lists the active and the coming promotions. @see docs/dtone.md#promotions-and-campaigns */
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
