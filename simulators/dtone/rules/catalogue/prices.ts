import type { FixedProduct, RangedProduct, Rates } from '../../model.ts'
import { money } from '../balances/money.ts'
import { fixedBenefits, rangedBenefits } from './benefits.ts'
import { operatorOf } from './operators.ts'
import type { FixedRow, RangedRow } from './productRow.ts'

/** Amounts, prices, rates and benefits of a fixed product; amounts are in major units. @see docs/dtone.md#products */
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
    benefits: fixedBenefits(row),
  }
}

/** Amounts, prices, rates and benefits of a ranged product; amounts are in major units. @see docs/dtone.md#products */
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
    benefits: rangedBenefits(row),
  }
}

/**
 * Rates: the destination amount divided by the source, wholesale and retail price. The retail rate is `null` without a retail price, and
 * -1 if that price is zero. @see docs/dtone.md#products
 */
export function ratesOf(destination: number, source: number, retail: number | undefined): Rates {
  const base = money.ratio(destination, source)
  return { base, wholesale: base, retail: retailRate(destination, retail) }
}

function retailRate(destination: number, retail: number | undefined): number | null {
  if (retail === undefined) return null
  return retail === 0 ? -1 : money.ratio(destination, retail)
}
