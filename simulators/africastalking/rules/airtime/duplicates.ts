import type { Collection } from '../../../kernel/state/collection.ts'
import type { Instant } from '../../../kernel/time/instant.ts'
import type { Context } from '../../context.ts'
import { airtime } from '../../data/airtime.generated.ts'
import { formatMoney } from '../money/money.ts'
import type { AirtimeOrder, AirtimeSend } from './airtime.ts'

const window = airtime.duplicateMinutes * 60_000

/** Whether one of the orders repeats number and amount of airtime of the last five minutes. @see docs/africastalking.md#airtime */
export function repeatsAirtime(orders: readonly AirtimeOrder[], { state, now }: Context): boolean {
  return orders.some((order) => {
    const send = state.airtimeSends.get(whatIs(order))
    return send !== undefined && now - send.sentAt < window
  })
}

/** Remembers what is sent now, for the filter of duplicates. */
export function rememberSends(
  orders: readonly AirtimeOrder[],
  { airtimeSends }: { readonly airtimeSends: Collection<AirtimeSend> },
  now: Instant,
): void {
  for (const order of orders) airtimeSends.put({ what: whatIs(order), sentAt: now })
}

function whatIs({ number, value }: Pick<AirtimeOrder, 'number' | 'value'>): string {
  return `${number} ${formatMoney(value)}`
}
