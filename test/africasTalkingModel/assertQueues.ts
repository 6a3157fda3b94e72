import assert from 'node:assert/strict'
import type { Queue, Waiting } from './queue.ts'
import type { ShownQueue } from './shown.ts'

/** Asserts that the queue of each product shows what waits in it: how much, what is first, and when the first and the last leave. */
export function assertQueues<Product extends string>(
  shown: readonly ShownQueue[],
  products: readonly Product[],
  { queues, now }: { readonly queues: Readonly<Record<Product, Queue<Waiting>>>; readonly now: number },
): void {
  const expected = products.map((product) => {
    const { perSecond, isPaused, stalledUntil, waiting, departure, lastDeparture } = queues[product]
    const [head] = waiting
    return {
      ...{ product, perSecond, isPaused, stalledUntil: stalledUntil > now ? moment(stalledUntil) : null },
      depth: waiting.length,
      head: head === undefined ? null : { id: head.id, enteredAt: moment(head.enteredAt), leavesAt: moment(departure) },
      lastLeavesAt: moment(lastDeparture),
    }
  })
  const found = shown
    .filter(({ product }) => products.some((one) => one === product))
    .map(({ product, perSecond, isPaused, stalledUntil, depth, head, lastLeavesAt }) => ({
      ...{ product, perSecond, isPaused, stalledUntil, depth, head, lastLeavesAt },
    }))
  assert.deepEqual(found, expected)
}

function moment(at: number): string | null {
  return at === Number.POSITIVE_INFINITY ? null : new Date(at).toISOString()
}
