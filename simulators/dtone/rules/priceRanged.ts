import type { RangedProduct } from '../model.ts'
import { operatorOf } from './operatorOf.ts'
import type { RangedRow } from './productRow.ts'
import { ratesOf } from './ratesOf.ts'

/** What a ranged product of the catalogue costs and gives. @see docs/dtone.md#products */
export function priceRanged(
  row: RangedRow,
): Pick<RangedProduct, 'source' | 'destination' | 'prices' | 'rates' | 'benefits'> {
  const { destination, source, retail, fee = 0 } = row
  const own = { unit_type: 'CURRENCY' as const, unit: operatorOf(row.operator_id).country.source_currency }
  const { unit, ...amount } = destination
  return {
    source: { ...own, amount: { ...source } },
    destination: { unit_type: 'CURRENCY', unit, amount },
    prices: {
      wholesale: { ...own, amount: { ...source }, fee },
      retail: retail === undefined ? null : { ...own, amount: { ...retail }, fee: 0 },
    },
    rates: ratesOf(amount.min, source.min, retail?.min),
    benefits: benefits(row),
  }
}

function benefits({ benefit, destination: { unit, min, max } }: RangedRow): RangedProduct['benefits'] {
  if (benefit === undefined) return null
  const range = { min, max }
  const amount = {
    base: range,
    promotion_bonus: { min: 0, max: 0 },
    total_excluding_tax: range,
    total_including_tax: range,
  }
  return [{ type: benefit, unit_type: 'CURRENCY', unit, amount, additional_information: null }]
}
