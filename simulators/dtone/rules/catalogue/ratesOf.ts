import type { Rates } from '../../model.ts'
import { money } from '../balances/money.ts'

/** Destination over source, wholesale and retail price; retail null where there is none, -1 where it is zero. @see docs/dtone.md#products */
export function ratesOf(destination: number, source: number, retail: number | undefined): Rates {
  const base = money.ratio(destination, source)
  return { base, wholesale: base, retail: retailRate(destination, retail) }
}

function retailRate(destination: number, retail: number | undefined): number | null {
  if (retail === undefined) return null
  return retail === 0 ? -1 : money.ratio(destination, retail)
}
