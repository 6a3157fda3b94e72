import { countries } from '../../data/countries.ts'

export interface CountryRow {
  readonly iso_code: string
  /** ISO 3166-1 alpha-2; absent for wider areas. */
  readonly alpha_2?: string
  readonly name: string
  readonly calling_code?: string
  /** Codes of `data/regions.yaml`. */
  readonly regions: readonly string[] | null
  /** In which products of the country are bought. */
  readonly source_currency: string
  readonly currency: string
  /** Units of `currency` that one of `source_currency` is worth. */
  readonly rate: number
  /** Share of tax on top of what airtime is worth. @default 0 */
  readonly airtime_tax?: number
  /** The wider areas that include it. */
  readonly covered_by: readonly string[]
}

const byCode: ReadonlyMap<string, CountryRow> = new Map(countries.map((row) => [row.iso_code, row]))

/** The row of a country, or of a wider area, by its code. */
export function countryOf(code: string): CountryRow | undefined {
  return byCode.get(code)
}
