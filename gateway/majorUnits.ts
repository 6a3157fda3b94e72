import { Big } from 'big.js'

/** An amount as the wire carries it, from whole minor units. */
export function majorUnits(minor: number): number {
  return new Big(minor).div(100).toNumber()
}
