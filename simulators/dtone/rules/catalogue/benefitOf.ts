import type { Benefit } from '../../model.ts'
import { money } from '../balances/money.ts'

type Kind = Pick<Benefit, 'type' | 'unit_type' | 'unit'> & Partial<Pick<Benefit, 'additional_information'>>

interface Extras {
  /** Share that a promotion adds. */
  readonly bonus?: number | undefined
  /** Share of tax on top of what the benefit is worth. */
  readonly tax?: number | undefined
}

/** A benefit of so much, -1 for no limit, with what a promotion adds and tax takes. @see docs/dtone.md#products */
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
