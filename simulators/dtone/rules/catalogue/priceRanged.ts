import type { Benefit, RangedProduct } from '../../model.ts'
import { benefitOf } from './benefitOf.ts'
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

function benefits(row: RangedRow): RangedProduct['benefits'] {
  const { benefit, destination } = row
  if (benefit === undefined) return null
  const kind = { type: benefit, unit_type: 'CURRENCY', unit: destination.unit } as const
  const [min, max] = [benefitOf(kind, destination.min, row).amount, benefitOf(kind, destination.max, row).amount]
  const range = (part: keyof Benefit['amount']): { min: number; max: number } => ({ min: min[part], max: max[part] })
  const amount = {
    base: range('base'),
    promotion_bonus: range('promotion_bonus'),
    total_excluding_tax: range('total_excluding_tax'),
    total_including_tax: range('total_including_tax'),
  }
  return [{ ...kind, amount, additional_information: null }]
}
