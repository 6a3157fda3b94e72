import type { Benefit, FixedProduct, RangedProduct } from '../../model.ts'
import { money } from '../balances/money.ts'
import type { FixedRow, RangedRow } from './productRow.ts'

type Kind = Pick<Benefit, 'type' | 'unit_type' | 'unit'> & Partial<Pick<Benefit, 'additional_information'>>

interface Extras {
  /** What a promotion adds, as a share of the base amount. */
  readonly bonus?: number | undefined
  /** Tax as a share of the net value. */
  readonly tax?: number | undefined
}

/** A benefit in wire form: `base` plus promotion bonus, with and without tax; -1 means unlimited. @see docs/dtone.md#products */
export function benefitOf(kind: Kind, base: number, { bonus = 0, tax = 0 }: Extras = {}): Benefit {
  const { type, unit_type, unit, additional_information = null } = kind
  const isUnlimited = base === -1
  const added = bonus === 0 || isUnlimited ? 0 : money.convert(base, 1, bonus)
  const total = added === 0 ? base : money.add(base, added)
  const untaxed = tax === 0 || isUnlimited ? total : money.round(money.convert(total, money.add(1, tax), 1), 0.01)
  return {
    type,
    unit_type,
    unit,
    amount: { base, promotion_bonus: added, total_excluding_tax: untaxed, total_including_tax: total },
    additional_information,
  }
}

/** The benefits of a fixed product; `null` if it has none. */
export function fixedBenefits(row: FixedRow): FixedProduct['benefits'] {
  const { destination, benefit, bonus } = row
  if (row.benefits !== undefined) return row.benefits.map((kind) => benefitOf(kind, kind.base, { bonus }))
  if (benefit === undefined) return null
  return [benefitOf({ type: benefit, unit_type: 'CURRENCY', unit: destination.unit }, destination.amount, row)]
}

/** The benefit of a ranged product at both ends of its range; `null` if it has none. */
export function rangedBenefits(row: RangedRow): RangedProduct['benefits'] {
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
