import type { components } from '../../specs/types/gateway.generated.ts'
import type { Destination } from '../destinations/destination.ts'
import { maskReceiver } from '../destinations/maskReceiver.ts'
import type { Unreadable } from '../destinations/phoneNumbers.ts'
import { majorUnits } from '../runtime/money.ts'
import { type FraudFlag, fraudFlags } from './fraudFlags.ts'
import type { KnownPayouts } from './payoutHistory.ts'
import { type Routing, routePayout, type Way } from './routePayout.ts'
import type { TransactionRow } from './tables.ts'

/** An entry of a bulk payment, with its destination as it was read. */
export interface Entry {
  readonly destination: Destination | Unreadable | undefined
  /** Minor units of SLE. */
  readonly amount: number
}

/** What is decided about an entry of a bulk payment. */
export type Verdict =
  | (Way & {
      readonly status: 'Accepted' | 'Blocked'
      readonly amount: number
      readonly flags: readonly FraudFlag[]
    })
  | { readonly status: 'Rejected'; readonly amount: number; readonly reason: string }

/** Decides about each entry in turn; earlier entries count as past for later ones, in the fraud checks and in the float. */
export function judgeEntries(
  entries: readonly Entry[],
  known: KnownPayouts,
  client: Routing & { readonly float: number },
): Verdict[] {
  let left = client.float
  return entries.map(({ destination, amount }) => {
    const route = routePayout(destination, client)
    if (route.reason !== undefined) return { status: 'Rejected', amount, reason: `The destination ${route.reason}.` }
    const { reason: _, ...way } = route
    const flags = fraudFlags(amount, known.about(way.receiver, amount))
    const blocked = flags.some(({ severity }) => severity === 'Block')
    if (!blocked && amount > left) return { status: 'Rejected', amount, reason: "The client's float is too low." }
    known.add(way.receiver, amount)
    if (!blocked) left -= amount
    return { status: blocked ? 'Blocked' : 'Accepted', ...way, amount, flags }
  })
}

/** An entry of a bulk payment with its verdict, in wire form; `masked` is its destination as the client wrote it, with its middle hidden. */
export function representEntry(
  index: number,
  masked: string,
  verdict: Verdict,
  row: TransactionRow | undefined,
): components['schemas']['BulkPaymentEntryResult'] {
  const shared = { index, amount: majorUnits(verdict.amount), status: verdict.status, transactionId: row?.id ?? null }
  if (verdict.status === 'Rejected')
    return { ...shared, destinationMasked: masked, fraudFlags: [], reason: verdict.reason }
  const reason = verdict.status === 'Blocked' ? 'Stopped by a fraud check.' : null
  return { ...shared, destinationMasked: maskReceiver(verdict.receiver), fraudFlags: [...verdict.flags], reason }
}
