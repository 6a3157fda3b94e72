import type { Instant } from '../../../kernel/time/instant.ts'
import type { Money } from '../money/money.ts'
import type { Msisdn } from '../numbers/msisdn.ts'
import type { Settlement } from '../payments/payment.ts'

/** Data that was bought for a subscriber. `status` is `Queued` until the operator has answered. */
export interface Bundle {
  readonly id: string
  readonly number: Msisdn
  readonly productName: string
  readonly value: Money
  readonly metadata: Readonly<Record<string, string>>
  readonly createdAt: Instant
  /** When it left the queue and was handed over to the operator; undefined while it waits. */
  readonly leftAt: Instant | undefined
  /** When it ended, and the operator's id of it; undefined while it is queued. */
  readonly ended: { readonly at: Instant; readonly providerRefId: string } | undefined
  readonly settlement: Settlement
  readonly status: 'Queued' | 'Success' | 'Failed'
}
