import type { Operation } from '../context.ts'
import { countryOf } from '../rules/catalogue/countryOf.ts'
import { representCountry } from '../rules/catalogue/representCountry.ts'
import { refusal } from '../rules/errors/refusal.ts'

/** Shows one country, or wider area. */
export const getCountryByIsoCode: Operation<'getCountryByIsoCode'> = ({ path }) => {
  const country = countryOf(path.country_iso_code)
  return country === undefined ? refusal('countryNotFound') : { status: 200, body: representCountry(country) }
}
