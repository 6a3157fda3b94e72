import type { components } from '../../../specs/types/control.generated.ts'
import { duration, formatInstant, type Instant, type ProblemReply, problem } from '../../kernel/index.ts'
import type { Context, Lever } from '../context.ts'
import { paceFromLast } from '../rules/queues/pace.ts'
import { headOf, type Product, products, type Queue, queueOf } from '../rules/queues/queue.ts'
import { leavesAt, planTurn, removeHead } from '../rules/queues/turns.ts'

type ShownQueue = components['schemas']['AfricasTalkingQueue']

/** The control-plane operations on queues. */
export interface QueueLevers {
  readonly listAfricasTalkingQueues: Lever<'listAfricasTalkingQueues'>
  readonly patchAfricasTalkingQueue: Lever<'patchAfricasTalkingQueue'>
  readonly stallAfricasTalkingQueue: Lever<'stallAfricasTalkingQueue'>
  readonly loseAfricasTalkingQueueHead: Lever<'loseAfricasTalkingQueueHead'>
}

export const queueLevers: QueueLevers = {
  listAfricasTalkingQueues: (_request, context) => ({
    status: 200,
    body: products.map((product) => represent(product, context)),
  }),

  /** Members that the request lacks stay. Another rate counts from the last item that has left. */
  patchAfricasTalkingQueue: ({ path, body }, context) => {
    const product = productOf(path.product)
    if (product === undefined) return unknownProduct(path.product)
    return changed(product, context, (queue) => {
      const { perSecond = queue.perSecond, isPaused = queue.isPaused, outcomeDelay = queue.outcomeDelay } = body
      const pace = perSecond === queue.perSecond ? queue.pace : paceFromLast(queue)
      return { ...queue, perSecond, isPaused, outcomeDelay, pace }
    })
  },

  /** The first item stays where it is for a duration from now on, and so do those behind it. A second stall replaces the first. */
  stallAfricasTalkingQueue: ({ path, body }, context) => {
    const product = productOf(path.product)
    if (product === undefined) return unknownProduct(path.product)
    return changed(product, context, (queue) => ({ ...queue, stalledUntil: context.now + duration(body.for) }))
  },

  /** Drops the first item: it never leaves, so nothing is reported of it. The next one leaves in its place. */
  loseAfricasTalkingQueueHead: ({ path }, context) => {
    const product = productOf(path.product)
    if (product === undefined) return unknownProduct(path.product)
    const head = removeHead(product, context)
    if (head === undefined) return problem(409, `Nothing waits in the queue ${product}.`)
    planTurn(product, context)
    return { status: 200, body: { id: head.id } }
  },
}

function changed(
  product: Product,
  context: Context,
  change: (queue: Queue) => Queue,
): { readonly status: 200; readonly body: ShownQueue } {
  context.state.queues.put(change(queueOf(context.state, product)))
  planTurn(product, context)
  return { status: 200, body: represent(product, context) }
}

function represent(product: Product, { state, now }: Context): ShownQueue {
  const queue = queueOf(state, product)
  const head = headOf(state, product)
  const depth = state.waiting[product].size
  return {
    product,
    perSecond: queue.perSecond,
    isPaused: queue.isPaused,
    outcomeDelay: queue.outcomeDelay,
    stalledUntil: queue.stalledUntil > now ? formatInstant(queue.stalledUntil) : null,
    depth,
    head:
      head === undefined
        ? null
        : { id: head.id, enteredAt: formatInstant(head.enteredAt), leavesAt: formatted(leavesAt(queue, 0)) },
    lastLeavesAt: formatted(leavesAt(queue, depth - 1)),
  }
}

function formatted(instant: Instant | undefined): string | null {
  return instant === undefined ? null : formatInstant(instant)
}

function productOf(name: string): Product | undefined {
  return products.find((product) => product === name)
}

function unknownProduct(name: string): ProblemReply<404> {
  return problem(404, `Africa's Talking has no queue "${name}". Use one of ${products.join(', ')}.`)
}
