import { simSwap } from '../../data/simSwap.generated.ts'
import type { Msisdn } from './msisdn.ts'

const { oneDigit, twoDigits } = simSwap.callingCodes
const short: ReadonlySet<string> = new Set([...oneDigit, ...twoDigits])

/** Gives the calling code of a number's country, such as 254. */
export function countryCodeOf(number: Msisdn): number {
  const length = [1, 2].find((digits) => short.has(number.slice(1, 1 + digits))) ?? 3
  return Number(number.slice(1, 1 + length))
}
