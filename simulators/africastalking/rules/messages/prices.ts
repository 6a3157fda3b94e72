import { prices } from '../../data/prices.generated.ts'
import { type Money, toAmount } from '../money/money.ts'
import { longestPrefix, type Msisdn } from '../numbers/msisdn.ts'

const byCallingCode: ReadonlyMap<string, Money> = new Map(
  prices.map((row) => [row.callingCode, { currency: row.currency, amount: toAmount(row.pricePerPart) }]),
)

/** Finds the price of one part to a number; undefined when its country has none. @see docs/africastalking.md#prices */
export function pricePart(number: Msisdn): Money | undefined {
  return longestPrefix(byCallingCode, number)
}
