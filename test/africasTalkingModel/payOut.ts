import { type Entry, type Expected, numberOf, type Refusal, refusedEntry } from './expected.ts'
import { type Money, written } from './money.ts'
import { refusalOf } from './outcomes.ts'

/** A payment to a subscriber. */
export interface Payout {
  readonly id: string
  /** In E.164. */
  readonly number: string
  /** The digits of the number that choose the outcome. */
  readonly suffix: string
  readonly value: Money
  /** What the stash pays for it, in the same currency. */
  readonly fee: number
}

/** A model that accepts payouts. */
interface Payer {
  /** False, with nothing taken, when wallet or stash have too little. */
  payOut(payout: Payout): boolean
}

/** Applies payments to subscribers. @see docs/africastalking.md#b2c */
export function payOut(
  payer: Payer,
  { to, amount }: { readonly to: readonly string[]; readonly amount: number },
  ids: readonly string[],
): Expected {
  const value: Money = { currency: 'KES', amount: Math.round(amount * 10_000) }
  const fee = 1_000
  const entries = to.map((subscriber, at): Entry => {
    const suffix = subscriber.slice(1)
    const refuse = (why: Refusal): Entry => refusedEntry(subscriber, why)
    const refusal = refusalOf(suffix)
    if (refusal !== undefined) return refuse(refusal)
    if (amount <= 0) return refuse(['InvalidRequest', 'Invalid amount'])
    const payout = { id: ids[at] ?? '', number: numberOf(subscriber), suffix, value, fee }
    if (!payer.payOut(payout)) return refuse(['Failed', 'Insufficient Credit'])
    return {
      ...{ phoneNumber: numberOf(subscriber), status: 'Queued', transactionId: ids[at], provider: 'Athena' },
      ...{ providerChannel: '525900', transactionFee: 'KES 0.1000', value: written(value) },
    }
  })
  const queued = entries.filter(({ status }) => status === 'Queued').length
  const times = (one: number): string => (queued === 0 ? '0' : written({ currency: 'KES', amount: queued * one }))
  const about = { numQueued: queued, totalValue: times(value.amount), totalTransactionFee: times(fee) }
  return { status: 201, about, entries }
}
