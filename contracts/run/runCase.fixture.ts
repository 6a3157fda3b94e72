import { isRecord } from '../../specs/openapi/index.ts'
import { readContract } from '../document/readContract.ts'
import type { SetupStep } from '../model/case.ts'
import type { CaseResult } from '../model/result.ts'
import type { CaseContext } from '../model/target.ts'
import { type Answer, withJsonService } from './jsonService.fixture.ts'
import { run } from './run.ts'

const orderShape = {
  type: 'object',
  required: ['id', 'state', 'quantity'],
  properties: { id: { type: 'integer' }, state: { type: 'string' }, quantity: { type: 'integer' } },
}
const order = { type: 'object', required: ['quantity'], properties: { quantity: { type: 'integer', minimum: 1 } } }
const json = (schema: object, more: object = {}): object => ({ 'application/json': { schema, ...more } })

/** A document with delayed states, changing stock, a refusal by a rule, and a webhook. */
export const ordersDocument = {
  openapi: '3.1.0',
  info: { title: 'Orders', version: '1' },
  paths: {
    '/orders': {
      post: {
        operationId: 'placeOrder',
        requestBody: { required: true, content: json(order, { examples: { usual: { value: { quantity: 500 } } } }) },
        responses: {
          201: {
            description: 'Accepted.',
            content: json(orderShape),
            links: {
              ready: {
                operationId: 'show',
                parameters: { id: '$response.body#/id' },
                'x-after': 'PT3S',
                'x-until': { '/state': 'pending' },
                'x-expect': { '/id': '$response.body#/id' },
                'x-cases': {
                  shipped: { expect: { '/state': 'shipped' } },
                  posted: { request: { '/quantity': 50 }, expect: { '/state': 'posted' } },
                },
              },
              used: { operationId: 'stock', 'x-changes': { '/quantity': '-$request.body#/quantity' } },
              soldOut: {
                operationId: 'placeOrder',
                requestBody: '$request.body',
                'x-given': { operationId: 'setStock', requestBody: { quantity: 700 } },
                'x-status': 409,
                'x-expect': { '/code': 'out of stock' },
              },
            },
          },
          400: { description: 'No order.' },
          409: { description: 'Out of stock.', content: json({ type: 'object', required: ['code'] }) },
        },
      },
    },
    '/orders/{id}': {
      get: {
        operationId: 'show',
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'integer' } }],
        responses: { 200: { description: 'An order.', content: json(orderShape) }, 404: { description: 'None.' } },
      },
    },
    '/stock': { get: { operationId: 'stock', responses: { 200: { description: 'Stock.', content: json({}) } } } },
  },
  webhooks: {
    delivered: {
      post: {
        'x-caused-by': { operationId: 'deliver', requestBody: { quantity: 25 } },
        'x-expect': { '/quantity': 25 },
        requestBody: { required: true, content: json({ type: 'object', required: ['quantity'] }) },
        responses: { 200: { description: 'Taken.' } },
      },
    },
  },
}

/** How the fake order service deviates from its document. */
export interface OrderServiceFault {
  /** Seconds; three are right. */
  readonly preparationTime?: number
  /** The share of the ordered quantity that leaves the stock; 1 is right. */
  readonly stockTaken?: number
  /** What leaves the stock with an order that is refused. */
  readonly stockLost?: number
  readonly code?: string
  readonly delivered?: number
}

export interface OrderServiceOptions {
  /** Its clock can be moved. @default true */
  readonly hasClock?: boolean
  /** Its control plane is at hand. @default true */
  readonly canBring?: boolean
  /** It drops what was made for a case. @default true */
  readonly canLeave?: boolean
}

/** Runs the cases against the fake order service and returns their results. Each case has a service of its own. */
export async function verifyOrderService(
  fault: OrderServiceFault = {},
  options: OrderServiceOptions = {},
): Promise<readonly CaseResult[]> {
  const { hasClock = true, canBring = true, canLeave = true } = options
  let service = new OrderService(fault)
  const enter = async (): Promise<CaseContext> => {
    const own = new OrderService(fault)
    service = own
    return {
      ...(hasClock && { advance: (duration: string) => own.advance(duration) }),
      ...(canBring && { bring: (step: SetupStep) => own.bring(step) }),
      register: async (_, url) => own.register(url),
      leave: () => (canLeave ? Promise.resolve() : Promise.reject(new Error('it is locked'))),
    }
  }
  return withJsonService(
    ({ method, url, text }) => service.answer(method, url.pathname, text),
    async (url) => {
      const contract = readContract('orders', ordersDocument)
      const target = { document: 'orders', url, enter, isOpen: true, prefers: false, concurrency: 1 }
      const cases = ['orders/placeOrder/stateful/*', 'orders/delivered/callback/*/sent']
      return (await run({ pairs: [{ contract, target }], seed: '1', cases })).cases
    },
  )
}

class OrderService {
  readonly #fault: OrderServiceFault
  readonly #orders: { readonly quantity: number; readonly done: number }[] = []
  #now = 0
  #stock = 1_000
  #url = ''

  constructor(fault: OrderServiceFault) {
    this.#fault = fault
  }

  async advance(duration: string): Promise<void> {
    const [, hours = 0, seconds = 0] = /^PT(?:(\d+)H)?(?:(\d+)S)?$/.exec(duration) ?? []
    this.#now += Number(hours) * 3_600 + Number(seconds)
  }

  async bring({ operationId, body }: SetupStep): Promise<boolean> {
    const quantity = isRecord(body) ? Number(body['quantity']) : 0
    if (operationId === 'setStock') this.#stock = quantity
    else
      await fetch(this.#url, {
        ...{ method: 'POST', headers: { 'content-type': 'application/json' } },
        body: JSON.stringify({ quantity: this.#fault.delivered ?? quantity }),
      })
    return true
  }

  register(url: string): boolean {
    this.#url = url
    return true
  }

  answer(method: string, path: string, text: string): Answer {
    const [, place, id] = path.split('/')
    if (place === 'stock') return { status: 200, body: { quantity: this.#stock } }
    if (method === 'POST') return this.#place(Number(JSON.parse(text).quantity))
    const found = this.#orders[Number(id) - 1]
    return found === undefined ? { status: 404 } : { status: 200, body: this.#shown(Number(id)) }
  }

  #place(quantity: number): Answer {
    const { preparationTime = 3, stockTaken = 1, stockLost = 0, code = 'out of stock' } = this.#fault
    if (quantity > this.#stock) {
      this.#stock -= stockLost
      return { status: 409, body: { code } }
    }
    this.#stock -= quantity * stockTaken
    const id = this.#orders.push({ quantity, done: this.#now + preparationTime })
    return { status: 201, body: this.#shown(id) }
  }

  #shown(id: number): object {
    const { quantity = 0, done = 0 } = this.#orders[id - 1] ?? {}
    const ready = quantity < 100 ? 'posted' : 'shipped'
    return { id, quantity, state: this.#now < done ? 'pending' : ready }
  }
}
