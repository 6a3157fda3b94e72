import { duration, type Instant } from '../../../kernel/index.ts'
import type { Context } from '../../context.ts'
import { freeAt, paceAfter } from './pace.ts'
import { headOf, type Product, type Queue, type QueuedItem, queueOf } from './queue.ts'

/** What happens to an item that leaves its queue. */
export type Leave = (id: string, context: Context) => void

/** Adds an item to the end of a product's queue. It leaves at once if the queue is free. @see docs/africastalking.md#queues */
export function joinQueue(product: Product, id: string, context: Context, leave: Leave): void {
  const { state, now, cause } = context
  const queue = queueOf(state, product)
  const waiting = state.waiting[product]
  if (waiting.size === 0 && !queue.isPaused && earliest(queue) <= now) {
    state.queues.put({ ...queue, pace: paceAfter(queue, now) })
    handOver(queue, id, context, leave)
    return
  }
  waiting.put({ place: state.places.next(), id, enteredAt: now, cause })
  if (waiting.size === 1) planTurn(product, context)
}

/**
 * Lets the item at this place leave, when it is the first one and its turn has come. A turn that was planned anew, or cancelled,
 * does nothing. A clock that shows moments late, or is set ahead, does not make the queue slower.
 */
export function takeTurn(product: Product, place: number, context: Context, leave: Leave): void {
  const { state, now } = context
  const queue = queueOf(state, product)
  const { turnAt } = queue
  if (turnAt === undefined || turnAt > now || headOf(state, product)?.place !== place) return
  const item = removeHead(product, context)
  state.queues.put({ ...queue, pace: paceAfter(queue, turnAt), turnAt: undefined })
  planTurn(product, context, turnAt)
  if (item !== undefined) handOver(queue, item.id, context, leave)
}

/** Plans when the first item of a queue leaves, after something has changed. `notBefore`: now, or the turn that was taken last. */
export function planTurn(product: Product, context: Context, notBefore: Instant = context.now): void {
  const { state } = context
  const queue = queueOf(state, product)
  const head = headOf(state, product)
  const turnAt = head === undefined || queue.isPaused ? undefined : Math.max(notBefore, earliest(queue))
  state.queues.put({ ...queue, turnAt })
  if (head === undefined || turnAt === undefined) return
  context.schedule('queueTurn', turnAt, `${product}/${head.place}`, head.cause)
}

/** Takes the first item out of a queue. */
export function removeHead(product: Product, { state }: Context): QueuedItem | undefined {
  const head = headOf(state, product)
  if (head !== undefined) state.waiting[product].delete(head.place)
  return head
}

/** When the item behind `ahead` others leaves as things stand; undefined while none does. */
export function leavesAt(queue: Queue, ahead: number): Instant | undefined {
  if (queue.turnAt === undefined || ahead === 0) return queue.turnAt
  return freeAt({ ...queue, pace: paceAfter(queue, queue.turnAt) }, ahead - 1)
}

function earliest(queue: Queue): Instant {
  return Math.max(freeAt(queue), queue.stalledUntil)
}

/** Hands an item over to the operator, whose outcomes follow: at once, or later if the queue delays them. */
function handOver({ product, outcomeDelay }: Queue, id: string, context: Context, leave: Leave): void {
  const delay = duration(outcomeDelay)
  if (delay === 0) leave(id, context)
  else context.schedule('handOver', context.now + delay, `${product}/${id}`)
}
