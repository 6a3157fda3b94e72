import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { readContract } from '../../document/readContract.ts'
import type { CallbackHazard, DisturbedAnswer, Effect, ProviderWorld } from '../../model/effects.ts'
import type { CaseResult } from '../../model/result.ts'
import { run } from '../../run/run.ts'

const json = (properties: object): object => ({
  'application/json': { schema: { type: 'object', required: Object.keys(properties), properties } },
})
const shown = json({ id: { type: 'integer' }, status: { type: 'string' } })
const id = { name: 'id', in: 'path', required: true, schema: { type: 'integer' } }
const gone = { description: 'None.' }

/** A service that pays through a provider, and shows what became of it. */
export const payerDocument = {
  openapi: '3.1.0',
  info: { title: 'Payer', version: '1' },
  paths: {
    '/payouts': {
      post: {
        operationId: 'payOut',
        requestBody: { required: true, content: json({ amount: { type: 'integer', minimum: 5, maximum: 9 } }) },
        responses: {
          201: {
            description: 'Sent to the provider.',
            content: shown,
            links: {
              paidOnce: {
                operationId: 'showPayout',
                parameters: { id: '$response.body#/id' },
                'x-causes': { pay: 1 },
                'x-outcomes': {
                  done: { '/status': 'paid' },
                  undone: { '/status': 'failed' },
                  doubt: { '/status': 'open' },
                },
                'x-again': { operationId: 'retryPayout', parameters: { id: '$response.body#/id' } },
              },
            },
          },
          400: gone,
        },
      },
    },
    '/payouts/{id}': {
      get: {
        operationId: 'showPayout',
        parameters: [id],
        responses: { 200: { description: 'A payout.', content: shown }, 404: gone },
      },
    },
    '/payouts/{id}/retry': {
      post: {
        operationId: 'retryPayout',
        parameters: [id],
        responses: {
          200: { description: 'Paid again.', content: shown },
          404: gone,
          409: { description: 'Not failed.' },
        },
      },
    },
  },
}

/** How the payer deviates from what is right. */
export type PayerFault =
  | 'none'
  | 'retries after a doubtful answer'
  | 'takes a doubtful answer for a failure'
  | 'takes any amount of a callback'
  | 'takes any reference of a callback'
  | 'pays on each callback'
  | 'believes the last callback'
  | 'never asks'

interface Payout {
  readonly id: number
  readonly amount: number
  status: 'open' | 'paid' | 'failed'
  isDoubtful: boolean
}

interface Callback {
  readonly payout: number
  readonly reference: string
  readonly amount: number
  readonly currency: string
  readonly status: 'paid' | 'failed'
}

/** A provider that pays at once and says so when time passes. */
class Provider implements ProviderWorld {
  readonly #effects: (Effect & { readonly payout: number; readonly amount: number })[] = []
  #callbacks: Callback[] = []
  #answer: DisturbedAnswer | undefined
  #hazard: CallbackHazard | undefined
  #isMute = false
  receive: (callback: Callback) => void = () => undefined
  poll: () => void = () => undefined

  /** False if the caller gets no usable answer. */
  pay(payout: number, amount: number): boolean {
    const answer = this.#answer
    this.#answer = undefined
    if (answer?.place === 'before') return false
    const effect: Effect = { id: `P${this.#effects.length + 1}`, state: 'done' }
    this.#effects.push({ ...effect, payout, amount })
    this.#callbacks.push({ payout, reference: effect.id, amount, currency: 'SLE', status: 'paid' })
    return answer === undefined
  }

  /** Whether it has paid; undefined if it does not answer. */
  hasPaid(payout: number): boolean | undefined {
    return this.#isMute ? undefined : this.#effects.some((effect) => effect.payout === payout)
  }

  referenceOf(payout: number): string | undefined {
    return this.#effects.find((effect) => effect.payout === payout)?.id
  }

  async effects(operationId: string): Promise<readonly Effect[] | undefined> {
    return operationId === 'pay' ? [...this.#effects] : undefined
  }

  async disturb(_: string, answer: DisturbedAnswer): Promise<void> {
    this.#answer = answer
  }

  async plan(_: string, hazard: CallbackHazard): Promise<boolean> {
    this.#hazard = hazard
    return true
  }

  async contradict(_: string, effectId: string): Promise<boolean> {
    const effect = this.#effects.find((one) => one.id === effectId)
    if (effect === undefined) return false
    const { payout, amount } = effect
    this.receive({ payout, reference: effectId, amount, currency: 'SLE', status: 'failed' })
    return true
  }

  async reverse(): Promise<boolean> {
    return false
  }

  async mute(): Promise<void> {
    this.#isMute = true
  }

  async calm(): Promise<void> {
    this.#isMute = false
  }

  async pass(duration: string): Promise<void> {
    const hazard = this.#hazard
    if (duration !== 'PT0S' && (hazard !== 'late' || duration === 'PT6H')) {
      for (const callback of this.#callbacks.splice(0)) {
        if (hazard === 'amount') this.receive({ ...callback, amount: 1 })
        else if (hazard === 'currency') this.receive({ ...callback, currency: 'KES' })
        else if (hazard === 'reference') this.receive({ ...callback, reference: 'P999' })
        else if (hazard !== 'lost') this.receive(callback)
        if (hazard === 'doubled') this.receive(callback)
      }
    }
    if (duration !== 'PT0S') this.poll()
  }
}

class Payer {
  readonly provider = new Provider()
  readonly #payouts: Payout[] = []
  readonly #fault: PayerFault

  constructor(fault: PayerFault) {
    this.#fault = fault
    this.provider.receive = (callback) => this.#receive(callback)
    this.provider.poll = () => this.#poll()
  }

  answer(method: string, path: string, text: string): { readonly status: number; readonly body?: object } {
    const [, , key, action] = path.split('/')
    if (key === undefined) return method === 'POST' ? this.#create(JSON.parse(text).amount) : { status: 404 }
    const payout = this.#payouts[Number(key) - 1]
    if (payout === undefined) return { status: 404 }
    if (action === undefined) return { status: 200, body: shownOf(payout) }
    if (payout.status !== 'failed') return { status: 409 }
    this.#pay(payout)
    return { status: 200, body: shownOf(payout) }
  }

  #create(amount: number): { readonly status: number; readonly body: object } {
    const payout: Payout = { id: this.#payouts.length + 1, amount, status: 'open', isDoubtful: false }
    this.#payouts.push(payout)
    this.#pay(payout)
    return { status: 201, body: shownOf(payout) }
  }

  #pay(payout: Payout): void {
    payout.status = 'open'
    if (this.provider.pay(payout.id, payout.amount)) return
    payout.isDoubtful = true
    if (this.#fault === 'takes a doubtful answer for a failure') payout.status = 'failed'
    if (this.#fault === 'retries after a doubtful answer') this.provider.pay(payout.id, payout.amount)
  }

  #receive({ payout: key, reference, amount, currency, status }: Callback): void {
    const payout = this.#payouts[key - 1]
    if (payout === undefined) return
    if (this.#fault === 'pays on each callback') this.provider.pay(payout.id, payout.amount)
    if (this.#fault !== 'takes any amount of a callback' && (amount !== payout.amount || currency !== 'SLE')) return
    if (this.#fault !== 'takes any reference of a callback' && reference !== this.provider.referenceOf(key)) return
    if (payout.status === 'open' || this.#fault === 'believes the last callback') payout.status = status
  }

  #poll(): void {
    if (this.#fault === 'never asks') return
    for (const payout of this.#payouts.filter(({ status }) => status === 'open')) {
      const hasPaid = this.provider.hasPaid(payout.id)
      if (hasPaid === true) payout.status = 'paid'
      if (hasPaid === false && payout.isDoubtful) payout.status = 'failed'
    }
  }
}

function shownOf({ id: key, status }: Payout): object {
  return { id: key, status }
}

/** Runs the cases of effects against the payer, each with a payer and a provider of its own. */
export async function verifyPayer(fault: PayerFault, document: object = payerDocument): Promise<readonly CaseResult[]> {
  let payer = new Payer(fault)
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { method = '', url = '' } = request
      const { status, body } = payer.answer(method, url, Buffer.concat(chunks).toString())
      response.writeHead(status, body === undefined ? {} : { 'content-type': 'application/json' })
      response.end(body === undefined ? undefined : JSON.stringify(body))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const enter = async () => {
    payer = new Payer(fault)
    return { providers: payer.provider }
  }
  try {
    const contract = readContract('payer', document)
    const target = { document: 'payer', url: `http://127.0.0.1:${portOf(server.address())}`, enter }
    const pair = { contract, target: { ...target, isOpen: true, prefers: false, concurrency: 1 } }
    return (await run({ pairs: [pair], seed: '1', cases: ['payer/*/law/effects*'] })).cases
  } finally {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address !== null ? address.port : 0
}
