import { voicePrices } from '../../data/voicePrices.generated.ts'
import { type Money, roundedTotal, toAmount } from '../money/money.ts'
import { longestPrefix, parseMsisdn } from '../numbers/msisdn.ts'

/** Some seconds of a leg of a call. */
export interface Talk {
  readonly seconds: number
  /** The phone at the other end. */
  readonly number: string
  readonly direction: 'Inbound' | 'Outbound'
  /** What the account pays in. */
  readonly currency: string
}

type PricesOfCountry = (typeof voicePrices)[number]

const byCallingCode: ReadonlyMap<string, PricesOfCountry> = new Map(voicePrices.map((row) => [row.callingCode, row]))
const elsewhere = voicePrices.find(({ callingCode }) => callingCode === '') ?? voicePrices[0]

/**
 * What a leg of a call costs, by the second, in the currency of the account, half rounded up. Throws where that has no rate.
 * @see docs/africastalking.md#prices-of-calls
 */
export function priceOf({ seconds, number, direction, currency }: Talk): Money {
  const msisdn = parseMsisdn(number)
  const row = (msisdn && longestPrefix(byCallingCode, msisdn)) ?? elsewhere
  const perMinute = toAmount(direction === 'Inbound' ? row.inbound : row.outbound)
  return roundedTotal([{ currency: row.currency, amount: (perMinute * seconds) / 60 }], currency, 4)
}
