import type { FixedProduct } from '../../model.ts'
import { benefitOf } from './benefitOf.ts'
import { operatorOf } from './operatorOf.ts'
import type { FixedRow } from './productRow.ts'
import { ratesOf } from './ratesOf.ts'

/** What a fixed product of the catalogue costs and gives. @see docs/dtone.md#products */
export function priceFixed(
  row: FixedRow,
): Pick<FixedProduct, 'source' | 'destination' | 'prices' | 'rates' | 'benefits'> {
  const { destination, source, retail, fee = 0 } = row
  const own = { unit_type: 'CURRENCY' as const, unit: operatorOf(row.operator_id).country.source_currency }
  return {
    source: { ...own, amount: source.amount },
    destination: { unit_type: 'CURRENCY', unit: destination.unit, amount: destination.amount },
    prices: {
      wholesale: { ...own, amount: source.amount, fee },
      retail: retail === undefined ? null : { ...own, amount: retail.amount, fee: 0 },
    },
    rates: ratesOf(destination.amount, source.amount, retail?.amount),
    benefits: benefits(row),
  }
}

function benefits(row: FixedRow): FixedProduct['benefits'] {
  const { destination, benefit, bonus } = row
  if (row.benefits !== undefined) return row.benefits.map((kind) => benefitOf(kind, kind.base, { bonus }))
  if (benefit === undefined) return null
  return [benefitOf({ type: benefit, unit_type: 'CURRENCY', unit: destination.unit }, destination.amount, row)]
}
