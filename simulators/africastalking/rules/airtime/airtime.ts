import type { Instant } from '../../../kernel/time/instant.ts'
import type { Money } from '../money/money.ts'
import type { Msisdn } from '../numbers/msisdn.ts'

/** Airtime for one phone that the account has paid for. `status` is `Queued` until it ends. */
export interface Airtime {
  readonly id: string
  readonly number: Msisdn
  readonly value: Money
  readonly discount: Money
  /** What the account has paid: the value less the discount, in its own currency. */
  readonly cost: Money
  /** Whether the application has still to say that it may be sent. */
  readonly awaitsValidation: boolean
  /** No further attempt begins after this instant. */
  readonly retryUntil: Instant
  /** Attempts that have failed so far. */
  readonly failures: number
  readonly status: 'Queued' | 'Success' | 'Failed'
}

/** Airtime that was read from a request and may be sent. */
export type AirtimeOrder = Pick<Airtime, 'number' | 'value' | 'discount'>

/** When a number was last sent an amount. `what` names both. */
export interface AirtimeSend {
  readonly what: string
  readonly sentAt: Instant
}
