import type { Collection } from '../../../kernel/state/collection.ts'
import type { Instant } from '../../../kernel/time/instant.ts'
import { queues } from '../../data/queues.generated.ts'
import type { Pace } from './pace.ts'

/** A product with a queue of its own. */
export type Product = (typeof queues)[number]['product']

/** The queue of a product, without the items that wait in it. */
export interface Queue {
  readonly product: Product
  /** Items that leave in a second. */
  readonly perSecond: number
  readonly isPaused: boolean
  /** No item leaves before this instant. */
  readonly stalledUntil: Instant
  /** How much later than usual the outcomes of what leaves follow, as an ISO 8601 duration. */
  readonly outcomeDelay: string
  /** The items that have left, as far as the next ones depend on them. */
  readonly pace: Pace
  /** When the first item leaves; undefined while none waits, and while the queue is paused. */
  readonly turnAt: Instant | undefined
}

/** An item that waits: a message, a payment. Items leave in the order of their places. */
export interface QueuedItem {
  readonly place: number
  readonly id: string
  readonly enteredAt: Instant
  /** The journal entry of the request that the item came with. */
  readonly cause: number | undefined
}

/** What is kept of the queues. */
export interface Queues {
  readonly queues: Collection<Queue>
  readonly waiting: Readonly<Record<Product, Collection<QueuedItem, number>>>
}

/** Every product with a queue. */
export const products: readonly Product[] = queues.map(({ product }) => product)

/** Finds the queue of a product as it stands. @see docs/africastalking.md#queues */
export function queueOf({ queues: stored }: Pick<Queues, 'queues'>, product: Product): Queue {
  return stored.get(product) ?? openingQueue(product)
}

/** The queue of a product before anything has changed it. */
function openingQueue(product: Product): Queue {
  const perSecond = queues.find((row) => row.product === product)?.perSecond ?? 1
  const pace: Pace = { from: 0, left: 0 }
  return { product, perSecond, isPaused: false, stalledUntil: 0, outcomeDelay: 'PT0S', pace, turnAt: undefined }
}

/** Gives the item that leaves a product's queue next. */
export function headOf({ waiting }: Pick<Queues, 'waiting'>, product: Product): QueuedItem | undefined {
  return waiting[product].first()
}

/** Gives the usual time between leaving a product's queue and the outcome, in seconds. */
export function outcomeAfterSeconds(product: Product): number {
  return queues.find((row) => row.product === product)?.outcomeAfterSeconds ?? 0
}
