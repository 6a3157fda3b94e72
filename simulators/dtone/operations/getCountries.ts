import type { Context, Operation } from '../context.ts'
import { type CountryRow, countryRows, representCountry } from '../rules/catalogue/countries.ts'
import { operatorRows } from '../rules/catalogue/operators.ts'
import { soldModels } from '../rules/catalogue/productSearch.ts'
import { lacksService } from '../rules/catalogue/services.ts'
import { refusal } from '../rules/errors/refusal.ts'
import { paginate } from '../rules/wire/paginate.ts'

/** Lists the countries and wider areas of the catalogue, or those in which a service is sold. @see docs/dtone.md#discovery */
export const getCountries: Operation<'getCountries'> = ({ query }, context) => {
  if (lacksService(query, context)) return refusal('badRequest')
  const { items, headers } = paginate(findCountries(query, context), query)
  return { status: 200, headers, body: items.map(representCountry) }
}

function findCountries(
  wanted: { readonly service_id?: number; readonly subservice_id?: number },
  { state }: Context,
): CountryRow[] {
  const selling = new Set(soldModels(wanted, state).map(({ operator_id }) => operatorRows.get(operator_id)?.country))
  return countryRows.filter(({ iso_code }) => selling.has(iso_code))
}
