import type { Benefit } from '../model.ts'

/** A benefit without bonus and tax. */
export function benefitOf(kind: Pick<Benefit, 'type' | 'unit_type' | 'unit'>, base: number): Benefit {
  const { type, unit_type, unit } = kind
  return {
    type,
    unit_type,
    unit,
    amount: { base, promotion_bonus: 0, total_excluding_tax: base, total_including_tax: base },
    additional_information: null,
  }
}
