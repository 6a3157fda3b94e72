import { invariant } from '../../kernel/invariant.ts'
import { countries } from '../data/countries.ts'

interface CountryRow {
  readonly iso_code: string
  readonly name: string
  readonly calling_code?: string
  readonly number_lengths?: readonly number[]
  readonly regions: null
  readonly source_currency: string
  readonly covered_by: readonly string[]
}

const rows: readonly CountryRow[] = countries

/** The row of a country, or of a wider area, by its code. */
export function countryOf(code: string): CountryRow {
  const country = rows.find(({ iso_code }) => iso_code === code)
  invariant(country !== undefined, `Failed to find country ${code}: no row has it. Add it to data/countries.yaml.`)
  return country
}
