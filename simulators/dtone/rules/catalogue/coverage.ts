import { regions } from '../../data/regions.ts'
import { countryOf } from './countryOf.ts'
import { operatorRows } from './operatorRows.ts'
import type { ProductRow } from './productRow.ts'

const countryOfRegion: ReadonlyMap<string, string> = new Map(regions.map(({ code, country }) => [code, country]))

/**
 * Which products can be used in a country, wider area or region of a country: its own, those of the areas around it, and for a region
 * those of its country that are not limited to another. @see docs/dtone.md#products
 */
export function coverage(code: string): (row: ProductRow) => boolean {
  const country = countryOfRegion.get(code) ?? code
  const areas = [country, ...(countryOf(country)?.covered_by ?? [])]
  return (row) => {
    const area = operatorRows.get(row.operator_id)?.country
    if (area === undefined || !areas.includes(area)) return false
    return code === country || row.regions === undefined || row.regions.includes(code)
  }
}
