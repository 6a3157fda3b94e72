import type { Operation } from '../context.ts'
import { findCountries } from '../rules/catalogue/findCountries.ts'
import { lacksService } from '../rules/catalogue/lacksService.ts'
import { representCountry } from '../rules/catalogue/representCountry.ts'
import { refusal } from '../rules/errors/refusal.ts'
import { paginate } from '../rules/lists/paginate.ts'

/** Lists the countries and wider areas, or those in which a service is sold. @see docs/dtone.md#discovery */
export const getCountries: Operation<'getCountries'> = ({ query }, context) => {
  if (lacksService(query, context)) return refusal('badRequest')
  const { items, headers } = paginate(findCountries(query), query)
  return { status: 200, headers, body: items.map(representCountry) }
}
