import type { components } from '../../specs/types/gateway.generated.ts'
import type { FraudRule } from '../capability/fraudRule.ts'
import type { Destination } from '../destinations/destination.ts'
import { maskReceiver } from '../destinations/maskReceiver.ts'
import type { Unreadable } from '../destinations/phoneNumbers.ts'
import { majorUnits } from '../runtime/money.ts'
import { type FraudFlag, fraudFlags, isStopped } from './fraudFlags.ts'
import { fraudRules } from './fraudRules.ts'
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
      /** Whether it counts for the velocity of later requests. */
      readonly isCounted: boolean
    })
  | { readonly status: 'Rejected'; readonly amount: number; readonly reason: string }

/** What decides about entries besides their destinations and the past. */
export interface Judging extends Routing {
  /** What the client may still pay out, in minor units. */
  readonly float: number
  /** The request counts as one payout for velocity, and its entries are no duplicates of each other. @default false */
  readonly asOne?: boolean
  /** @default those of the data */
  readonly rules?: readonly FraudRule[]
}

/** Decides about each entry in turn; earlier entries count as past for later ones, in the fraud checks and in the float. */
export async function judgeEntries(
  entries: readonly Entry[],
  known: KnownPayouts,
  { float, asOne = false, rules = fraudRules, ...routing }: Judging,
): Promise<Verdict[]> {
  const routed = entries.map(({ destination, amount }) => ({ route: routePayout(destination, routing), amount }))
  const receivers = routed.flatMap(({ route }) => (route.reason === undefined ? [route.receiver] : []))
  const past = await known.about(receivers, rules)
  let left = float
  let accepted = 0
  return routed.map(({ route, amount }) => {
    if (route.reason !== undefined) return { status: 'Rejected', amount, reason: `The destination ${route.reason}.` }
    const { reason: _, ...way } = route
    const payout = { receiver: way.receiver, amount }
    const flags = fraudFlags(payout, past, rules)
    if (isStopped(flags)) return { status: 'Blocked', ...way, amount, flags, isCounted: false }
    if (amount > left) return { status: 'Rejected', amount, reason: "The client's float is too low." }
    past.add(payout, asOne)
    left -= amount
    accepted += 1
    return { status: 'Accepted', ...way, amount, flags, isCounted: !asOne || accepted === 1 }
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
