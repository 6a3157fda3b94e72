import type { ProviderName, TransactionRow } from '../database/tables.ts'
import type { Reported } from '../payments/transition.ts'
import type { WorkUnit } from '../runtime/work.ts'

/** What a provider has to know about a payout. */
export type Payout = Pick<TransactionRow, 'id' | 'phone_number' | 'amount' | 'batch_item_id'>

/** A payout as the provider reports it. */
export interface Report {
  readonly reported: Reported
  readonly providerReference?: string
  /** What the provider charges, as decimal text. */
  readonly cost?: { readonly amount: string; readonly unit: string }
  readonly reason?: string
}

/** What became of one attempt to hand a payout to its provider. */
export type HandOver =
  | ({ readonly kind: 'accepted' } & Report)
  /** The provider has said no: it was not and will not be paid. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** Nobody knows whether it will be paid. */
  | { readonly kind: 'unanswered'; readonly reason: string }
  /** The provider took nothing and may be asked again. */
  | { readonly kind: 'postponed'; readonly reason: string }

export type LookUp =
  | ({ readonly kind: 'found' } & Report)
  /** The provider says that it has never seen the payout. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'unanswered'; readonly reason: string }

/** A way for money to go out. */
export interface Rail {
  readonly name: ProviderName
  /** Splits payouts into the requests that will carry them. */
  group<Each extends Payout>(payouts: readonly Each[]): Each[][]
  /** Sends one request; the answers stand in the order of the payouts. */
  handOver(payouts: readonly Payout[], unit: WorkUnit): Promise<HandOver[]>
  /** Asks what became of a payout; absent where the provider cannot be asked. */
  readonly lookUp?: (payout: Payout, unit: WorkUnit) => Promise<LookUp>
  /** Whether the provider knows a payout again by its id, so that handing it over twice pays it once. */
  readonly recognises: boolean
}
