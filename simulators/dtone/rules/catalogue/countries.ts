import type { components } from '../../../../specs/types/dtone.generated.ts'
import { invariant } from '../../../kernel/index.ts'
import { countries } from '../../data/countries.generated.ts'
import { regions } from '../../data/regions.generated.ts'

/** A row of `data/countries.yaml`: a country, or a wider area such as Europe (`EXX`). */
export interface CountryRow {
  readonly iso_code: string
  /** ISO 3166-1 alpha-2; absent for wider areas. */
  readonly alpha_2?: string
  readonly name: string
  /** ITU E.164, without `+`. */
  readonly calling_code?: string
  /** Codes of `data/regions.yaml`. */
  readonly regions: readonly string[] | null
  /** The currency in which the account buys products of the country. */
  readonly source_currency: string
  readonly currency: string
  /** Exchange rate: units of `currency` for one unit of `source_currency`. */
  readonly rate: number
  /** Tax on airtime, as a share of the net value. @default 0 */
  readonly airtime_tax?: number
  /** Codes of the wider areas that include the country. */
  readonly covered_by: readonly string[]
}

/** Countries and wider areas, in the order of their codes. */
export const countryRows: readonly CountryRow[] = countries.toSorted((a, b) => (a.iso_code < b.iso_code ? -1 : 1))

const byCode: ReadonlyMap<string, CountryRow> = new Map(countryRows.map((row) => [row.iso_code, row]))

/** The row of a country or wider area by its code. */
export function countryOf(code: string): CountryRow | undefined {
  return byCode.get(code)
}

/** The wire form of a country or wider area. */
export function representCountry({ name, iso_code, regions }: CountryRow): components['schemas']['Country'] {
  return { name, iso_code, regions: regionsOf(regions) }
}

const regionsByCode: ReadonlyMap<string, components['schemas']['Region']> = new Map(
  regions.map(({ code, name }) => [code, { name, code }]),
)

/** The wire form of regions by their codes; `null` means the whole country. */
export function regionsOf(codes: readonly string[] | null): components['schemas']['Regions'] {
  return codes?.map(regionOf) ?? null
}

function regionOf(code: string): components['schemas']['Region'] {
  const region = regionsByCode.get(code)
  invariant(region !== undefined, `Failed to find region ${code}: no row has it. Add it to data/regions.yaml.`)
  return { ...region }
}
