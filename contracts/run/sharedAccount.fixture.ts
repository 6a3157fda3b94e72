import http from 'node:http'
import { readContract } from '../document/readContract.ts'
import type { RunResult } from '../model/result.ts'
import { run } from './run.ts'

const json = (schema: object, more: object = {}): object => ({ 'application/json': { schema, ...more } })
const payment = {
  type: 'object',
  required: ['id', 'ref', 'state'],
  properties: { id: { type: 'integer' }, ref: { type: 'string' }, state: { type: 'string' } },
}

/** Payments with a reference that is used once, a balance, and a delay. */
const paymentsDocument = (after: string): object => ({
  openapi: '3.1.0',
  info: { title: 'Payments', version: '1' },
  paths: {
    '/payments': {
      post: {
        operationId: 'pay',
        requestBody: {
          required: true,
          content: json(
            { type: 'object', required: ['ref'], properties: { ref: { type: 'string', maxLength: 40 } } },
            { 'x-unique': ['/ref'], examples: { usual: { value: { ref: 'pay-1' } } } },
          ),
        },
        responses: {
          201: {
            description: 'Accepted.',
            content: json(payment),
            links: {
              made: { operationId: 'show', parameters: { id: '$response.body#/id' } },
              paid: {
                operationId: 'show',
                parameters: { id: '$response.body#/id' },
                'x-after': after,
                'x-until': after === 'PT1S' ? { '/state': 'pending' } : {},
                'x-expect': { '/ref': '$request.body#/ref', '/state': 'paid' },
              },
              spent: { operationId: 'balance', 'x-changes': { '/amount': -1 } },
              repeated: { operationId: 'pay', requestBody: '$request.body', 'x-status': 409 },
              alone: { operationId: 'balance', 'x-requires': ['account'], 'x-expect': { '/amount': 999 } },
              stopped: { operationId: 'balance', 'x-requires': ['clock'], 'x-expect': { '/amount': 999 } },
            },
          },
          400: { description: 'No payment.' },
          409: { description: 'The reference was used before.' },
          429: { description: 'Too many requests.' },
        },
      },
    },
    '/payments/{id}': {
      get: {
        operationId: 'show',
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'integer' } }],
        responses: {
          200: { description: 'A payment.', content: json(payment) },
          404: { description: 'No payment.' },
          429: { description: 'Too many requests.' },
        },
      },
    },
    '/balance': {
      get: {
        operationId: 'balance',
        responses: { 200: { description: 'A balance.', content: json({}) }, 429: { description: 'Too many.' } },
      },
    },
  },
})

/** A service with one account that outlives runs, and what disturbs it. */
export interface PaymentsOptions {
  /** How often a payment is shown as pending; its clock cannot be moved. */
  readonly pendingReads?: number
  /** A payment shows how often it was read, so that no two replies are the same. */
  readonly counts?: boolean
  /** By how much the balance moves by itself between reads, for each read. */
  readonly drift?: (read: number) => number
  /** Every n-th request is refused with 429. */
  readonly limit?: number
}

export interface PaymentsService {
  /** Real milliseconds that the run may wait; `after` is the documented delay of a payment. */
  verify(options?: {
    readonly wait?: number
    readonly after?: string
    readonly cases?: readonly string[]
    readonly operations?: readonly string[]
  }): Promise<RunResult & { readonly notes: readonly string[] }>
  close(): Promise<void>
}

export async function startPayments(options: PaymentsOptions = {}): Promise<PaymentsService> {
  const account = new Account(options)
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const [status, body] = account.answer(request.method ?? '', request.url ?? '', Buffer.concat(chunks).toString())
      const headers = { ...(body !== undefined && { 'content-type': 'application/json' }), 'retry-after': '0.01' }
      response.writeHead(status, headers).end(body === undefined ? undefined : JSON.stringify(body))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${Object(server.address()).port}`
  return {
    async verify({ wait = 60_000, after = 'PT0.1S', cases = ['*/stateful/*', '*/valid/*'], operations = [] } = {}) {
      const contract = readContract('payments', paymentsDocument(after))
      const shared = { isShared: true, isOpen: false, prefers: false, concurrency: 1, wait }
      const target = { ...shared, document: 'payments', url, enter: async () => ({}) }
      const notes: string[] = []
      const result = await run({
        pairs: [{ contract, target }],
        seed: '1',
        cases,
        operations,
        rest: 20,
        onNote: (line) => notes.push(line),
      })
      return { ...result, notes }
    },
    close() {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

type Answer = readonly [status: number, body?: object]

class Account {
  readonly #options: PaymentsOptions
  readonly #payments: { readonly ref: string; reads: number }[] = []
  #requests = 0
  #reads = 0
  #balance = 1_000

  constructor(options: PaymentsOptions) {
    this.#options = options
  }

  answer(method: string, path: string, text: string): Answer {
    const { limit, drift = () => 0 } = this.#options
    this.#requests += 1
    if (limit !== undefined && this.#requests % limit === 0) return [429]
    if (path === '/balance') {
      this.#reads += 1
      this.#balance += drift(this.#reads)
      return [200, { amount: this.#balance }]
    }
    return method === 'POST' ? this.#pay(text) : this.#show(Number(path.split('/').at(-1)))
  }

  #pay(text: string): Answer {
    const { ref }: { ref?: unknown } = Object(JSON.parse(text))
    if (typeof ref !== 'string' || ref.length > 40) return [400]
    if (this.#payments.some((one) => one.ref === ref)) return [409]
    this.#balance -= 1
    const id = this.#payments.push({ ref, reads: 0 })
    return [201, { id, ref, state: 'pending' }]
  }

  #show(id: number): Answer {
    const found = this.#payments[id - 1]
    if (found === undefined) return [404]
    found.reads += 1
    const isPaid = found.reads > (this.#options.pendingReads ?? 0)
    const shown = { id, ref: found.ref, state: isPaid ? 'paid' : 'pending' }
    return [200, this.#options.counts === true ? { ...shown, reads: found.reads } : shown]
  }
}
