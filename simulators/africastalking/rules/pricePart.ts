import { prices } from '../data/prices.ts'
import { longestPrefix } from './longestPrefix.ts'
import type { Money } from './money.ts'
import type { Msisdn } from './msisdn.ts'
import { toAmount } from './toAmount.ts'

const byCallingCode: ReadonlyMap<string, Money> = new Map(
  prices.map((row) => [row.callingCode, { currency: row.currency, amount: toAmount(row.pricePerPart) }]),
)

/** What one part to a number costs; undefined where its country has no price. @see docs/africastalking.md#prices */
export function pricePart(number: Msisdn): Money | undefined {
  return longestPrefix(byCallingCode, number)
}
