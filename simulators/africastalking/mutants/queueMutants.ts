import type { RuleMutant } from '../../../specs/ruleMutant.ts'
import type { Context } from '../context.ts'
import type { QueueLevers } from '../levers/queues.ts'
import { returnMoney } from '../rules/payments/movements.ts'
import { type Product, products, queueOf } from '../rules/queues/queue.ts'
import { planTurn, removeHead } from '../rules/queues/turns.ts'
import type { AfricasTalkingDefinition } from '../service.ts'

type Mutant = RuleMutant<AfricasTalkingDefinition>

/** Queues with another order or rate, and what steers them ignored or overdone. @see docs/africastalking.md#queues */
export const queueMutants: readonly Mutant[] = [
  {
    ...{
      operationId: 'sendMobileData',
      kind: 'queue-order',
      label: 'last-first',
      hint: 'third.findTransaction/inTurn',
    },
    alter: (definition, onBroken) => ({
      ...definition,
      timers: {
        ...definition.timers,
        queueTurn(key, context) {
          if (swapEnds('mobileData', context)) onBroken()
          definition.timers.queueTurn(key, context)
        },
      },
    }),
  },
  patched(
    'queue-rate',
    'ignored',
    'inTurn',
    (patch) =>
      ({ body: { perSecond: _, ...body }, ...request }, context) =>
        patch({ ...request, body }, context),
  ),
  patched(
    'queue-rate',
    'doubled',
    'inTurn',
    (patch) =>
      ({ body: { perSecond, ...body }, ...request }, context) =>
        patch({ ...request, body: { ...body, ...(perSecond !== undefined && { perSecond: 2 * perSecond }) } }, context),
  ),
  patched('queue-rate', 'not-for-the-head', 'second.findTransaction/faster', (patch) => (request, context) => {
    const { turnAt } = queueOf(context.state, productIn(request))
    const reply = patch(request, context)
    const queue = queueOf(context.state, productIn(request))
    if (turnAt !== undefined) context.state.queues.put({ ...queue, turnAt })
    return reply
  }),
  patched(
    'queue-pause',
    'ignored',
    'paused',
    (patch) =>
      ({ body: { isPaused: _, ...body }, ...request }, context) =>
        patch({ ...request, body }, context),
  ),
  patched('queue-pause', 'loses-the-head', 'afterPause', (patch) => (request, context) => {
    if (request.body.isPaused === false) removeHead(productIn(request), context)
    return patch(request, context)
  }),
  patched('queue-pause', 'of-all-products', 'besideOthers', (patch) => (request, context) => {
    for (const product of products) patch({ ...request, path: { ...request.path, product } }, context)
    return patch(request, context)
  }),
  patched(
    'outcome-delay',
    'ignored',
    'answered',
    (patch) =>
      ({ body: { outcomeDelay: _, ...body }, ...request }, context) =>
        patch({ ...request, body }, context),
  ),
  stalled(
    'ignored',
    'stalledNotYet',
    (stall) => (request, context) => stall({ ...request, body: { for: 'PT0S' } }, context),
  ),
  stalled('second-less', 'stalledNotYet', (stall) => (request, context) => {
    const reply = stall(request, context)
    const queue = queueOf(context.state, productIn(request))
    context.state.queues.put({ ...queue, stalledUntil: queue.stalledUntil - 1_000 })
    planTurn(productIn(request), context)
    return reply
  }),
  stalled(
    'without-end',
    'stallEnded',
    (stall) => (request, context) =>
      stall(request.body.for === 'PT0S' ? { ...request, body: { for: 'P1D' } } : request, context),
  ),
  stalled('of-all-products', 'besideOthers', (stall) => (request, context) => {
    for (const product of products) stall({ ...request, path: { ...request.path, product } }, context)
    return stall(request, context)
  }),
  lost('ignored', 'lost', (lose) => (request, context) => {
    const [head] = context.state.waiting[productIn(request)].values()
    return head === undefined ? lose(request, context) : { status: 200, body: { id: head.id } }
  }),
  lost('leaves', 'lost', (lose, { timers }) => (request, context) => {
    const reply = lose(request, context)
    if (reply.status === 200) timers.handOver(`${request.path.product}/${reply.body.id}`, context)
    return reply
  }),
  lost('doubled', 'afterLost', (lose) => (request, context) => {
    removeHead(productIn(request), context)
    return lose(request, context)
  }),
  lost('given-back', 'leftOfLost', (lose) => (request, context) => {
    const reply = lose(request, context)
    const bundle = reply.status === 200 ? context.state.payments.get(reply.body.id) : undefined
    if (bundle !== undefined) returnMoney(bundle, context)
    return reply
  }),
  skipped('sendMessage', 'sms', 'deliveryReport/queued'),
  skipped('mobileB2C', 'mobileB2C', 'paymentNotification/queued'),
  skipped('sendAirtime', 'airtime', 'found.findTransaction/queued'),
  {
    ...{ operationId: 'sendMessage', kind: 'enqueue', label: 'always', hint: 'deliveryReport/besideTheQueue' },
    alter: (definition, onBroken) => {
      const { sendMessage } = definition.operations
      const changed: typeof sendMessage = (request, context) => {
        if (request.body.enqueue !== 1) onBroken()
        return sendMessage({ ...request, body: { ...request.body, enqueue: 1 } }, context)
      }
      return { ...definition, operations: { ...definition.operations, sendMessage: changed } }
    },
  },
]

type Change<Name extends keyof QueueLevers> = (
  lever: QueueLevers[Name],
  definition: AfricasTalkingDefinition,
) => QueueLevers[Name]

function patched(kind: string, label: string, hint: string, change: Change<'patchAfricasTalkingQueue'>): Mutant {
  return steered({ kind, label, hint }, (definition, onBroken) => {
    const { patchAfricasTalkingQueue: patch } = definition.queueLevers
    const changed = change(patch, definition)
    return { patchAfricasTalkingQueue: noted(changed, onBroken) }
  })
}

function stalled(label: string, hint: string, change: Change<'stallAfricasTalkingQueue'>): Mutant {
  return steered({ kind: 'queue-stall', label, hint }, (definition, onBroken) => {
    const { stallAfricasTalkingQueue: stall } = definition.queueLevers
    return { stallAfricasTalkingQueue: noted(change(stall, definition), onBroken) }
  })
}

function lost(label: string, hint: string, change: Change<'loseAfricasTalkingQueueHead'>): Mutant {
  return steered({ kind: 'queue-lose', label, hint }, (definition, onBroken) => {
    const { loseAfricasTalkingQueueHead: lose } = definition.queueLevers
    return { loseAfricasTalkingQueueHead: noted(change(lose, definition), onBroken) }
  })
}

function steered(
  named: Omit<Mutant, 'alter' | 'operationId'>,
  change: (definition: AfricasTalkingDefinition, onBroken: () => void) => Partial<QueueLevers>,
): Mutant {
  return {
    ...{ operationId: 'sendMobileData', ...named },
    alter: (definition, onBroken) => ({
      ...definition,
      queueLevers: { ...definition.queueLevers, ...change(definition, onBroken) },
    }),
  }
}

function noted<Request, Result>(
  lever: (request: Request, context: Context) => Result,
  onBroken: () => void,
): (request: Request, context: Context) => Result {
  return (request, context) => {
    onBroken()
    return lever(request, context)
  }
}

/** Hands over at once what an operation has put into the queue of its product. */
function skipped(operationId: 'sendMessage' | 'mobileB2C' | 'sendAirtime', product: Product, hint: string): Mutant {
  return {
    ...{ operationId, kind: 'queue-skipped', label: '', hint },
    alter: (definition, onBroken) => {
      const { [operationId]: operation } = definition.operations
      const changed = (request: never, context: Context): unknown => {
        const result = operation(request, context)
        for (let head = removeHead(product, context); head !== undefined; head = removeHead(product, context)) {
          onBroken()
          definition.timers.handOver(`${product}/${head.id}`, context)
        }
        return result
      }
      return { ...definition, operations: { ...definition.operations, [operationId]: changed } }
    },
  }
}

/** Lets the last item of a queue take the place of the first. False where there are not two. */
function swapEnds(product: Product, { state }: Context): boolean {
  const items = [...state.waiting[product].values()]
  const [first, last] = [items[0], items.at(-1)]
  if (first === undefined || last === undefined || first === last) return false
  state.waiting[product].put({ ...last, place: first.place })
  state.waiting[product].put({ ...first, place: last.place })
  return true
}

function productIn({ path }: { readonly path: { readonly product: string } }): Product {
  return products.find((product) => product === path.product) ?? 'mobileData'
}
