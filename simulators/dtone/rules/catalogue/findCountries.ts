import { countries } from '../../data/countries.ts'
import type { CountryRow } from './countryOf.ts'
import { findProducts } from './findProducts.ts'
import { operatorRows } from './operatorRows.ts'

const rows: readonly CountryRow[] = countries.toSorted((a, b) => (a.iso_code < b.iso_code ? -1 : 1))

/** The countries and wider areas in which something is sold, of a service or subservice if one is named, by code. */
export function findCountries(wanted: { readonly service_id?: number; readonly subservice_id?: number }): CountryRow[] {
  const sold = new Set(findProducts(wanted).map(({ operator_id }) => operatorRows.get(operator_id)?.country))
  return rows.filter(({ iso_code }) => sold.has(iso_code))
}
