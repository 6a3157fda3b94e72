import type { ModelProduct } from './products.ts'

/** The class of a status. */
export type Status =
  | 'CREATED'
  | 'CONFIRMED'
  | 'SUBMITTED'
  | 'CANCELLED'
  | 'REJECTED'
  | 'COMPLETED'
  | 'DECLINED'
  | 'REVERSED'

/** The request for an order. */
export interface OrderRequest {
  readonly externalId: string
  readonly product: ModelProduct
  readonly suffix: string
  readonly autoConfirm: boolean
}

/** The end of a confirmed order, in ms from its confirmation. An order with the end SUBMITTED does not become final. */
export interface End {
  readonly status: Status
  readonly delay: number
  readonly reversedAfter?: number
}

export interface Order extends OrderRequest {
  readonly createdAt: number
  /** When an unconfirmed order is cancelled. */
  cancelsAt?: number
  confirmedAt?: number
  end?: End
  status: Status
  /** Statuses sent in callbacks, in order. */
  readonly notified: Status[]
}

/** An outcome set by the control plane. At creation an order can only be rejected. */
export interface PlannedOutcome {
  readonly at: 'creation' | 'confirmation'
  readonly end: Partial<End>
}

/** An outage of an operator. */
export interface Outage {
  readonly operator: number
  readonly as: 'declined' | 'rejected'
  readonly until: number
}

/** A balance in cents. */
export interface Balance {
  available: number
  holding: number
  credit: number
}
