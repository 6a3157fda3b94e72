import { Big } from 'big.js'
import { exchangeRates } from './data/exchangeRates.ts'

/** What a product can deliver, in its own unit. */
export interface DestinationRange {
  readonly unit: string
  readonly min: number
  readonly max: number
  readonly increment: number
}

const rates: Readonly<Record<string, string>> = exchangeRates

/**
 * How much a payout of so many minor units of SLE delivers through a product: converted by the rate table, and cut down to the
 * product's increment, so that nobody gets more than was paid for. Undefined where it does not fit or the unit has no rate.
 */
export function airtimeAmount(amount: number, { unit, min, max, increment }: DestinationRange): number | undefined {
  const rate = rates[unit]
  if (rate === undefined) return undefined
  const step = new Big(increment > 0 ? increment : 0.01)
  const delivered = new Big(amount).div(100).times(rate).div(step).round(0, Big.roundDown).times(step)
  return delivered.gte(min) && delivered.lte(max) && delivered.gt(0) ? delivered.toNumber() : undefined
}
