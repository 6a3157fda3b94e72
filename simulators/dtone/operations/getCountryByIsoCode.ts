import type { Operation } from '../context.ts'
import { countryOf } from '../rules/countryOf.ts'
import { refusal } from '../rules/refusal.ts'
import { representCountry } from '../rules/representCountry.ts'

/** Shows one country, or wider area. */
export const getCountryByIsoCode: Operation<'getCountryByIsoCode'> = ({ path }) => {
  const country = countryOf(path.country_iso_code)
  return country === undefined ? refusal('countryNotFound') : { status: 200, body: representCountry(country) }
}
