import type { Instant } from '../../kernel/time/instant.ts'
import { queues } from '../data/queues.ts'
import type { Product } from '../model.ts'
import type { State } from '../state.ts'

const gaps: ReadonlyMap<Product, number> = new Map(queues.map((row) => [row.product, 1_000 / row.perSecond]))

/** Puts an item at the end of a product's queue and gives the moment at which it will leave. @see docs/africastalking.md#queues */
export function takeTurn(state: Pick<State, 'queues'>, product: Product, now: Instant): Instant {
  const leavesAt = Math.max(now, state.queues.get(product)?.freeAt ?? now)
  state.queues.put({ product, freeAt: leavesAt + (gaps.get(product) ?? 0) })
  return leavesAt
}
