import type { Context } from '../../context.ts'
import { gapOf, headOf, type Product, type QueuedItem, queueOf } from './queue.ts'

/** What happens to an item that leaves its queue. */
export type Leave = (id: string, context: Context) => void

/** Adds an item to the end of a product's queue. It leaves at once if the queue is free. @see docs/africastalking.md#queues */
export function joinQueue(product: Product, id: string, context: Context, leave: Leave): void {
  const { state, now, cause } = context
  const queue = queueOf(state, product)
  const waiting = state.waiting[product]
  if (waiting.size === 0 && !queue.isPaused && queue.freeAt <= now) {
    state.queues.put({ ...queue, freeAt: now + gapOf(queue) })
    leave(id, context)
    return
  }
  waiting.put({ place: state.places.next(), id, enteredAt: now, cause })
  if (waiting.size === 1) planTurn(product, context)
}

/** Lets the first item of a queue leave, when its turn has come. A turn that was planned anew, or cancelled, does nothing. */
export function takeTurn(product: Product, context: Context, leave: Leave): void {
  const { state, now } = context
  const queue = queueOf(state, product)
  if (queue.turnAt === undefined || queue.turnAt > now) return
  const item = removeHead(product, context)
  // The clock knows whole milliseconds: a gap that is none must not make the queue slower.
  const leftAt = now - queue.freeAt < 1 ? queue.freeAt : now
  state.queues.put({ ...queue, freeAt: leftAt + gapOf(queue), turnAt: undefined })
  planTurn(product, context)
  if (item !== undefined) leave(item.id, context)
}

/** Plans when the first item of a queue leaves, after something has changed. */
export function planTurn(product: Product, context: Context): void {
  const { state, now } = context
  const queue = queueOf(state, product)
  const head = headOf(state, product)
  const turnAt = head === undefined || queue.isPaused ? undefined : Math.max(now, Math.ceil(queue.freeAt))
  state.queues.put({ ...queue, turnAt })
  if (turnAt !== undefined) context.schedule('queueTurn', turnAt, product, head?.cause)
}

/** Takes the first item out of a queue. */
export function removeHead(product: Product, { state }: Context): QueuedItem | undefined {
  const head = headOf(state, product)
  if (head !== undefined) state.waiting[product].delete(head.place)
  return head
}
