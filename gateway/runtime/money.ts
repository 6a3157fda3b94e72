import { Big } from 'big.js'

/** Whole minor units of an amount in major units; undefined when it has more than two decimals. */
export function minorUnits(amount: number): number | undefined {
  const minor = new Big(amount).times(100)
  return minor.eq(minor.round(0)) ? minor.toNumber() : undefined
}

/** An amount as the wire carries it, from whole minor units. */
export function majorUnits(minor: number): number {
  return new Big(minor).div(100).toNumber()
}
