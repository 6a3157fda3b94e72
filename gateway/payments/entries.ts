import type { components } from '../../specs/types/gateway.generated.ts'
import { maskPhoneNumber, readPhoneNumber } from '../destinations/phoneNumbers.ts'
import type { ProviderName } from '../rails/rail.ts'
import { majorUnits } from '../runtime/money.ts'
import { type FraudFlag, fraudFlags } from './fraudFlags.ts'
import type { KnownPayouts } from './payoutHistory.ts'
import { routePayout } from './routePayout.ts'
import type { TransactionRow } from './tables.ts'

export interface Entry {
  /** As the client wrote it. */
  readonly phoneNumber: string
  /** Minor units of SLE. */
  readonly amount: number
}

/** What is decided about an entry of a bulk payment. */
export type Verdict =
  | {
      readonly status: 'Accepted' | 'Blocked'
      readonly provider: ProviderName
      readonly phoneNumber: string
      readonly amount: number
      readonly flags: readonly FraudFlag[]
    }
  | { readonly status: 'Rejected'; readonly amount: number; readonly reason: string }

/** Decides about each entry in turn; earlier entries count as past for later ones, in the fraud checks and in the float. */
export function judgeEntries(
  entries: readonly Entry[],
  known: KnownPayouts,
  client: { readonly allowsAirtime: boolean; readonly float: number },
): Verdict[] {
  let left = client.float
  return entries.map(({ phoneNumber: written, amount }) => {
    const route = routePayout(readPhoneNumber(written), client)
    if (route.reason !== undefined) return { status: 'Rejected', amount, reason: `The destination ${route.reason}.` }
    const { provider, phoneNumber } = route
    const flags = fraudFlags(amount, known.about(phoneNumber, amount))
    const blocked = flags.some(({ severity }) => severity === 'Block')
    if (!blocked && amount > left) return { status: 'Rejected', amount, reason: "The client's float is too low." }
    known.add(phoneNumber, amount)
    if (!blocked) left -= amount
    return { status: blocked ? 'Blocked' : 'Accepted', provider, phoneNumber, amount, flags }
  })
}

/** An entry of a bulk payment with its verdict, in wire form. */
export function representEntry(
  index: number,
  entries: readonly Entry[],
  verdict: Verdict,
  row: TransactionRow | undefined,
): components['schemas']['BulkPaymentEntryResult'] {
  const shared = { index, amount: majorUnits(verdict.amount), status: verdict.status, transactionId: row?.id ?? null }
  if (verdict.status === 'Rejected') {
    const destinationMasked = maskPhoneNumber(entries[index]?.phoneNumber ?? '')
    return { ...shared, destinationMasked, fraudFlags: [], reason: verdict.reason }
  }
  const reason = verdict.status === 'Blocked' ? 'Stopped by a fraud check.' : null
  return { ...shared, destinationMasked: maskPhoneNumber(verdict.phoneNumber), fraudFlags: [...verdict.flags], reason }
}
