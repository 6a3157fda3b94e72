import { Big } from 'big.js'

/** Whole minor units of an amount in major units. Throws when it has more than two decimals, which the document refuses. */
export function minorUnits(amount: number): number {
  const minor = new Big(amount).times(100)
  if (!minor.eq(minor.round(0))) throw new RangeError(`${amount} has more than two decimals`)
  return minor.toNumber()
}

/** An amount as the wire carries it, from whole minor units. */
export function majorUnits(minor: number): number {
  return new Big(minor).div(100).toNumber()
}

/** An amount as text with two decimals, from whole minor units. */
export function amountText(minor: number): string {
  return new Big(minor).div(100).toFixed(2)
}
