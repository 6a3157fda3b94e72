import { Big } from 'big.js'

/**
 * Whether a number is a whole multiple of a step, as people write both. In binary fractions 0.07 is no multiple of 0.01, nor is
 * every eighth amount with two decimals. A text is the number as it was written.
 */
export function isMultiple(value: number | string, step: number): boolean {
  if (typeof value === 'string' && isTooLong(value)) return false
  return new Big(value).mod(step).eq(0)
}

/** Whether a number is written with more than 400 characters, for which the arithmetic takes too long. It is no multiple of anything. */
export function isTooLong(text: string): boolean {
  return text.length > 400
}
