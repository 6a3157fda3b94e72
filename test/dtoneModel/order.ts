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

/** An order as its customer wants it. */
export interface Wish {
  readonly externalId: string
  readonly product: ModelProduct
  readonly suffix: string
  readonly autoConfirm: boolean
}

/** How a confirmed order ends, in ms from its confirmation; SUBMITTED is where it stays. */
export interface End {
  readonly status: Status
  readonly delay: number
  readonly reversedAfter?: number
}

export interface Order extends Wish {
  readonly createdAt: number
  /** When it is cancelled if it has not been confirmed. */
  cancelsAt?: number
  confirmedAt?: number
  end?: End
  status: Status
  /** What its customer has been told of, in order. */
  readonly told: Status[]
}

/** An end that the control plane asks for: at creation, where it can but be rejected, or once confirmed. */
export interface Demand {
  readonly at: 'creation' | 'confirmation'
  readonly end: Partial<End>
}

/** An operator that fails until a moment. */
export interface Outage {
  readonly operator: number
  readonly as: 'declined' | 'rejected'
  readonly until: number
}

/** In cents. */
export interface Purse {
  available: number
  holding: number
  credit: number
}
