import { countries } from '../data/countries.ts'

export interface CountryRow {
  readonly iso_code: string
  readonly name: string
  readonly calling_code?: string
  readonly number_lengths?: readonly number[]
  readonly regions: null
  readonly source_currency: string
  /** The wider areas that include it. */
  readonly covered_by: readonly string[]
}

const byCode: ReadonlyMap<string, CountryRow> = new Map(countries.map((row) => [row.iso_code, row]))

/** The row of a country, or of a wider area, by its code. */
export function countryOf(code: string): CountryRow | undefined {
  return byCode.get(code)
}
