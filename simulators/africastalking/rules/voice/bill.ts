import type { Instant } from '../../../kernel/time/instant.ts'
import { countryOf, type HangupCause } from '../../../subscribers/index.ts'
import { type Money, roundedTotal } from '../money/money.ts'
import type { Call } from './call.ts'
import { isClient } from './numbers.ts'
import { priceOf } from './prices.ts'

/** Of an amount in posts. */
const decimals = 3

/** What a call has cost, by the second. */
export interface Bill {
  readonly seconds: number
  readonly total: Money
}

/** Bills a call that ends now, with the phones that were dialled in it. What was rejected costs nothing. @see docs/africastalking.md#voice */
export function billOf(call: Call, cause: HangupCause, now: Instant, currency: string): Bill {
  const seconds = call.answeredAt === undefined ? 0 : secondsBetween(call.answeredAt, now)
  if (cause === 'CALL_REJECTED') return { seconds, total: { currency, amount: 0 } }
  const ownSeconds =
    call.leftAt === undefined || call.answeredAt === undefined ? seconds : secondsBetween(call.answeredAt, call.leftAt)
  const own = price(call.party, call.direction, ownSeconds, currency)
  const legs = call.legs.map((leg) => price(leg.phone, 'Outbound', leg.seconds, currency))
  return { seconds, total: roundedTotal([own, ...legs], currency, decimals) }
}

/** Seconds that have begun between two moments. */
export function secondsBetween(from: Instant, to: Instant): number {
  return Math.ceil((to - from) / 1_000)
}

/** Writes an amount with three decimals: `0.550`. */
export function writeAmount({ amount }: Money): string {
  return (amount / 10_000).toFixed(decimals)
}

/** Whether calls to a phone are possible: it is in some country, or a browser client. @see docs/africastalking.md#voice */
export function isSupported(phone: string): boolean {
  return isClient(phone) || countryOf(phone) !== null
}

/** Whether a balance covers the first minute of a call to a phone. */
export function isAffordable(phone: string, { currency, amount }: Money): boolean {
  return price(phone, 'Outbound', 60, currency).amount <= amount
}

/** What is left of a balance for further calls while it covers the first minute of a call to a phone. */
export function afterFirstMinute(phone: string, { currency, amount }: Money): Money {
  return { currency, amount: amount - price(phone, 'Outbound', 60, currency).amount }
}

function price(phone: string, direction: Call['direction'], seconds: number, currency: string): Money {
  if (isClient(phone) || seconds === 0) return { currency, amount: 0 }
  return priceOf({ seconds, number: phone, direction, currency })
}
