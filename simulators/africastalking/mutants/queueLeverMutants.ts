import { formatInstant, parseInstant } from '../../kernel/index.ts'
import type { Context } from '../context.ts'
import type { QueueLevers } from '../levers/queues.ts'
import { type Product, products, queueOf } from '../rules/queues/queue.ts'
import { removeHead } from '../rules/queues/turns.ts'
import type { LeverMutant } from './leverMutant.ts'

type List = QueueLevers['listAfricasTalkingQueues']
type Shown = Extract<ReturnType<List>, { status: 200 }>['body'][number]

/** Queues that say what is not so, and queues that are not apart from each other. @see docs/africastalking.md#queues */
export const queueLeverMutants: readonly LeverMutant[] = [
  shown('depth', 'one-more', 'waiting', (queue) => ({ ...queue, depth: queue.depth + 1 })),
  shown('depth', 'without-head', 'waiting', (queue) => ({ ...queue, depth: queue.depth - 1 })),
  shown('head', 'last', 'firstIn', (queue, { state }) => {
    const last = [...state.waiting[productOf(queue)].values()].at(-1)
    if (queue.head === null || last === undefined) return queue
    return { ...queue, head: { ...queue.head, id: last.id, enteredAt: formatInstant(last.enteredAt) } }
  }),
  shown('departure', 'of-the-head-late', 'inTurn', (queue) => {
    if (queue.head === null) return queue
    return { ...queue, head: { ...queue.head, leavesAt: later(queue.head.leavesAt, 1_000 / queue.perSecond) } }
  }),
  shown('departure', 'of-the-last-late', 'inTurn', (queue) => ({
    ...queue,
    lastLeavesAt: later(queue.lastLeavesAt, 1_000 / queue.perSecond),
  })),
  shown('departure', 'of-the-last-early', 'inTurn', (queue) => ({
    ...queue,
    lastLeavesAt: later(queue.lastLeavesAt, -1_000 / queue.perSecond),
  })),
  shown('departure', 'at-the-usual-rate', 'slower', (queue) => {
    if (queue.head === null || queue.head.leavesAt === null) return queue
    return { ...queue, lastLeavesAt: later(queue.head.leavesAt, (queue.depth - 1) * 100) }
  }),
  shown('departure', 'as-without-stall', 'untilStallEnds', (queue) => {
    if (queue.head === null || queue.stalledUntil === null) return queue
    return { ...queue, head: { ...queue.head, leavesAt: later(queue.head.enteredAt, 1_000 / queue.perSecond) } }
  }),
  shown('departure', 'while-paused', 'paused', (queue) => {
    if (queue.head === null || !queue.isPaused) return queue
    return { ...queue, head: { ...queue.head, leavesAt: later(queue.head.enteredAt, 1_000 / queue.perSecond) } }
  }),
  turned('left-stays', 'left', (product, context) => {
    const head = removeHead(product, context)
    if (head !== undefined) context.state.waiting[product].put({ ...head, place: context.state.places.next() })
    return head !== undefined
  }),
  turned('drains-others', 'oneDrains', (product, context) => {
    const others = products.filter((other) => other !== product)
    return others.map((other) => removeHead(other, context)).some((head) => head !== undefined)
  }),
  {
    ...{ operationId: 'loseAfricasTalkingQueueHead', kind: 'head', label: 'other-named', hint: 'gone' },
    alter: (definition, onBroken) => {
      const { loseAfricasTalkingQueueHead: lose } = definition.queueLevers
      const changed: typeof lose = (request, context) => {
        const reply = lose(request, context)
        const next = products.flatMap((product) => [...context.state.waiting[product].values()])[0]
        if (reply.status !== 200 || next === undefined) return reply
        onBroken()
        return { status: 200, body: { id: next.id } }
      }
      return { ...definition, queueLevers: { ...definition.queueLevers, loseAfricasTalkingQueueHead: changed } }
    },
  },
]

/** Shows something else of queues in which something waits. */
function shown(
  kind: string,
  label: string,
  hint: string,
  change: (queue: Shown, context: Context) => Shown,
): LeverMutant {
  return {
    ...{
      operationId: 'listAfricasTalkingQueues',
      kind: `queue-${kind}`,
      label,
      hint: `waiting.listAfricasTalkingQueues/${hint}`,
    },
    alter: (definition, onBroken) => {
      const { listAfricasTalkingQueues: list } = definition.queueLevers
      const changed: List = (request, context) => {
        const reply = list(request, context)
        if (reply.status !== 200) return reply
        return { status: 200, body: reply.body.map((queue) => (queue.depth === 0 ? queue : altered(queue, context))) }
      }
      const altered = (queue: Shown, context: Context): Shown => {
        const other = change(queue, context)
        if (other !== queue) onBroken()
        return other
      }
      return { ...definition, queueLevers: { ...definition.queueLevers, listAfricasTalkingQueues: changed } }
    },
  }
}

/** Does something else to the queues when an item's turn has come; `act` tells whether it did. */
function turned(label: string, hint: string, act: (product: Product, context: Context) => boolean): LeverMutant {
  return {
    ...{
      operationId: 'listAfricasTalkingQueues',
      kind: 'queue-turn',
      label,
      hint: `waiting.listAfricasTalkingQueues/${hint}`,
    },
    alter: (definition, onBroken) => ({
      ...definition,
      timers: {
        ...definition.timers,
        queueTurn(key, context) {
          const product = products.find((one) => key.startsWith(`${one}/`))
          if (product !== undefined && isDue(product, context) && act(product, context)) onBroken()
          definition.timers.queueTurn(key, context)
        },
      },
    }),
  }
}

function isDue(product: Product, { state, now }: Context): boolean {
  const { turnAt = Number.POSITIVE_INFINITY } = queueOf(state, product)
  return turnAt <= now
}

function productOf({ product }: Shown): Product {
  return products.find((one) => one === product) ?? 'sms'
}

function later(moment: string | null, by: number): string | null {
  const instant = moment === null ? undefined : parseInstant(moment)
  return instant === undefined ? null : formatInstant(instant + by)
}
