import type { Operation } from '../context.ts'
import { countryOf, representCountry } from '../rules/catalogue/countries.ts'
import { refusal } from '../rules/errors/refusal.ts'

/** Shows one country or wider area. @see docs/dtone.md#discovery */
export const getCountryByIsoCode: Operation<'getCountryByIsoCode'> = ({ path }) => {
  const country = countryOf(path.country_iso_code)
  return country === undefined ? refusal('countryNotFound') : { status: 200, body: representCountry(country) }
}
