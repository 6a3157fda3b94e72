import type { Collection } from '../../../kernel/state/collection.ts'
import type { Instant } from '../../../kernel/time/instant.ts'
import { queues } from '../../data/queues.generated.ts'

/** A product with a queue of its own. */
export type Product = (typeof queues)[number]['product']

/** When the queue of a product can release its next item. */
export interface Queue {
  readonly product: Product
  readonly freeAt: Instant
}

/** Milliseconds between two items. */
const gaps: ReadonlyMap<Product, number> = new Map(queues.map((row) => [row.product, 1_000 / row.perSecond]))

/** Adds an item to the end of a product's queue and gives the instant at which it leaves. @see docs/africastalking.md#queues */
export function takeTurn(state: { readonly queues: Collection<Queue> }, product: Product, now: Instant): Instant {
  const leavesAt = Math.max(now, state.queues.get(product)?.freeAt ?? now)
  state.queues.put({ product, freeAt: leavesAt + (gaps.get(product) ?? 0) })
  return leavesAt
}

/** Gives the usual time between leaving a product's queue and the outcome, in seconds. */
export function outcomeAfterSeconds(product: Product): number {
  return queues.find((row) => row.product === product)?.outcomeAfterSeconds ?? 0
}
