import type { Msisdn } from './msisdn.ts'

/** The three digits of a number that choose what happens to it. @see docs/africastalking.md#number-rules */
export function lastDigits(number: Msisdn): string {
  return number.slice(-3)
}
