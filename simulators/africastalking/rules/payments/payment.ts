import type { Instant } from '../../../kernel/time/instant.ts'
import type { Money } from '../money/money.ts'
import type { Msisdn } from '../numbers/msisdn.ts'

/** How a payment ends. `afterSeconds` counts from the instant at which it leaves the queue. */
export interface Settlement {
  readonly afterSeconds: number
  readonly status: 'Success' | 'Failed'
  /** Why it failed. */
  readonly description?: string
}

/** An accepted payment. `status` is `Queued` until it is settled. */
export interface Payment {
  readonly id: string
  readonly number: Msisdn
  readonly productName: string
  readonly providerChannel: string
  readonly value: Money
  readonly fee: Money
  readonly metadata: Readonly<Record<string, string>>
  /** When it left the queue and was handed over to the operator; undefined while it waits. */
  readonly leftAt: Instant | undefined
  readonly settlement: Settlement
  readonly status: 'Queued' | 'Success' | 'Failed'
}
