import { Big } from 'big.js'

/**
 * Whether a number is a whole multiple of a step, as people write both. In binary fractions 0.07 is no multiple of 0.01, nor is
 * every eighth amount with two decimals.
 */
export function isMultiple(value: number, step: number): boolean {
  return new Big(value).mod(step).eq(0)
}
