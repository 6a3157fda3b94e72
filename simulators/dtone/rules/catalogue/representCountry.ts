import type { components } from '../../../../specs/types/dtone.ts'
import type { CountryRow } from './countryOf.ts'
import { regionsOf } from './regionsOf.ts'

/** The wire form of a country. */
export function representCountry({ name, iso_code, regions }: CountryRow): components['schemas']['Country'] {
  return { name, iso_code, regions: regionsOf(regions) }
}
