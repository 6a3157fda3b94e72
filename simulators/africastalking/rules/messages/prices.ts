import { prices } from '../../data/prices.generated.ts'
import { type Money, toAmount } from '../money/money.ts'
import { longestPrefix, type Msisdn } from '../numbers/msisdn.ts'

const byCallingCode: ReadonlyMap<string, Money> = new Map(
  prices.map((row) => [row.callingCode, { currency: row.currency, amount: toAmount(row.pricePerPart) }]),
)

/** Finds the price of one part to a number: that of its country, or that of all countries without one. @see docs/africastalking.md#prices */
export function pricePart(number: Msisdn): Money {
  const price = longestPrefix(byCallingCode, number)
  if (price === undefined)
    throw new Error('Failed to price a part: data/prices.yaml has no row for all other countries.')
  return price
}
