import type { Product } from './commands.ts'
import type { Money } from './money.ts'

/** What a message has beside other items. */
export interface Message {
  /** In E.164. */
  readonly number: string
  readonly sender: string
  /** What the subscriber pays; undefined when the account does. */
  readonly price: number | 'subscription' | 'wrong link' | undefined
  /** For how long it is tried again while the subscriber cannot pay. */
  readonly hours: number
}

/** A message, a payment, airtime or data that the provider has accepted. */
export interface Item {
  readonly id: string
  readonly product: Product
  /** The last digits of the number. */
  readonly suffix: string
  readonly enteredAt: number
  /** What it has cost, and what comes back when it fails: from the account for airtime, from wallet and stash otherwise. */
  readonly cost: Money
  readonly fee: number
  readonly message: Message | undefined
  /** Until when airtime is tried again. */
  readonly retryUntil: number
  /** Where it is. Lost and refused items have no further outcome. */
  place: 'asked' | 'waiting' | 'left' | 'lost' | 'ended'
  /** Attempts at airtime, and to deliver a premium message, that have failed. */
  failures: number
  status: 'Queued' | 'Success' | 'Failed'
}

/** A callback that the provider must create: about an item or a number, at a moment, with a status if it has one. */
export interface Told {
  readonly name: string
  readonly id: string
  readonly at: number
  readonly status: string
}
