import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { isRecord } from '../../specs/openapi/index.ts'
import { readContract } from '../document/readContract.ts'
import type { SetupStep } from '../model/case.ts'
import type { CaseResult } from '../model/result.ts'
import type { CaseContext } from '../model/target.ts'
import { run } from '../run/run.ts'

const loaf = {
  type: 'object',
  required: ['id', 'state', 'grams'],
  properties: { id: { type: 'integer' }, state: { type: 'string' }, grams: { type: 'integer' } },
}
const order = { type: 'object', required: ['grams'], properties: { grams: { type: 'integer', minimum: 1 } } }
const json = (schema: object, more: object = {}): object => ({ 'application/json': { schema, ...more } })

/** A document that says what takes time, what moves, what is refused by a rule, and what comes by itself. */
export const bakeryDocument = {
  openapi: '3.1.0',
  info: { title: 'Bakery', version: '1' },
  paths: {
    '/loaves': {
      post: {
        operationId: 'bake',
        requestBody: { required: true, content: json(order, { examples: { usual: { value: { grams: 500 } } } }) },
        responses: {
          201: {
            description: 'In the oven.',
            content: json(loaf),
            links: {
              baked: {
                operationId: 'show',
                parameters: { id: '$response.body#/id' },
                'x-after': 'PT3S',
                'x-until': { '/state': 'dough' },
                'x-expect': { '/id': '$response.body#/id' },
                'x-cases': {
                  bread: { expect: { '/state': 'bread' } },
                  roll: { request: { '/grams': 50 }, expect: { '/state': 'roll' } },
                },
              },
              used: { operationId: 'stock', 'x-changes': { '/flour': '-$request.body#/grams' } },
              soldOut: {
                operationId: 'bake',
                requestBody: '$request.body',
                'x-given': { operationId: 'setFlour', requestBody: { grams: 700 } },
                'x-status': 409,
                'x-expect': { '/code': 'no flour' },
              },
            },
          },
          400: { description: 'No order.' },
          409: { description: 'No flour.', content: json({ type: 'object', required: ['code'] }) },
        },
      },
    },
    '/loaves/{id}': {
      get: {
        operationId: 'show',
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'integer' } }],
        responses: { 200: { description: 'A loaf.', content: json(loaf) }, 404: { description: 'None.' } },
      },
    },
    '/stock': { get: { operationId: 'stock', responses: { 200: { description: 'Flour.', content: json({}) } } } },
  },
  webhooks: {
    delivered: {
      post: {
        'x-caused-by': { operationId: 'deliver', requestBody: { grams: 25 } },
        'x-expect': { '/grams': 25 },
        requestBody: { required: true, content: json({ type: 'object', required: ['grams'] }) },
        responses: { 200: { description: 'Taken.' } },
      },
    },
  },
}

/** How a bakery goes wrong; each one way. */
export interface BakeryFault {
  /** Seconds; three are right. */
  readonly bakingTime?: number
  /** So much of the flour that was ordered is taken; 1 is right. */
  readonly flourTaken?: number
  /** Grams that are gone with an order that is refused. */
  readonly flourLost?: number
  readonly code?: string
  readonly delivered?: number
}

export interface BakeryOptions {
  /** Its clock can be moved. @default true */
  readonly hasClock?: boolean
  /** Its control plane is at hand. @default true */
  readonly canBring?: boolean
  /** It lets go of what was made for a case. @default true */
  readonly canLeave?: boolean
}

/** Verifies a bakery, and gives all cases. Each case has one of its own. */
export async function verifyBakery(
  fault: BakeryFault = {},
  options: BakeryOptions = {},
): Promise<readonly CaseResult[]> {
  const { hasClock = true, canBring = true, canLeave = true } = options
  let bakery = new Bakery(fault)
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { status, body } = bakery.answer(request.method ?? '', request.url ?? '', Buffer.concat(chunks).toString())
      response.writeHead(status, body === undefined ? {} : { 'content-type': 'application/json' })
      response.end(body === undefined ? undefined : JSON.stringify(body))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const enter = async (): Promise<CaseContext> => {
    const own = new Bakery(fault)
    bakery = own
    return {
      ...(hasClock && { advance: (duration: string) => own.advance(duration) }),
      ...(canBring && { bring: (deed: SetupStep) => own.bring(deed) }),
      register: async (_, url) => own.register(url),
      leave: () => (canLeave ? Promise.resolve() : Promise.reject(new Error('it is locked'))),
    }
  }
  try {
    const contract = readContract('bakery', bakeryDocument)
    const target = { document: 'bakery', url: `http://127.0.0.1:${portOf(server.address())}`, enter }
    const cases = ['bakery/bake/stateful/*', 'bakery/delivered/callback/*/sent']
    const pair = { contract, target: { ...target, isOpen: true, prefers: false, concurrency: 1 } }
    return (await run({ pairs: [pair], seed: '1', cases })).cases
  } finally {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
}

interface Answer {
  readonly status: number
  readonly body?: unknown
}

class Bakery {
  readonly #fault: BakeryFault
  readonly #loaves: { readonly grams: number; readonly done: number }[] = []
  #now = 0
  #flour = 1_000
  #url = ''

  constructor(fault: BakeryFault) {
    this.#fault = fault
  }

  async advance(duration: string): Promise<void> {
    const [, hours = 0, seconds = 0] = /^PT(?:(\d+)H)?(?:(\d+)S)?$/.exec(duration) ?? []
    this.#now += Number(hours) * 3_600 + Number(seconds)
  }

  async bring({ operationId, body }: SetupStep): Promise<boolean> {
    const grams = isRecord(body) ? Number(body['grams']) : 0
    if (operationId === 'setFlour') this.#flour = grams
    else
      await fetch(this.#url, {
        ...{ method: 'POST', headers: { 'content-type': 'application/json' } },
        body: JSON.stringify({ grams: this.#fault.delivered ?? grams }),
      })
    return true
  }

  register(url: string): boolean {
    this.#url = url
    return true
  }

  answer(method: string, path: string, text: string): Answer {
    const [, place, id] = path.split('/')
    if (place === 'stock') return { status: 200, body: { flour: this.#flour } }
    if (method === 'POST') return this.#bake(Number(JSON.parse(text).grams))
    const found = this.#loaves[Number(id) - 1]
    return found === undefined ? { status: 404 } : { status: 200, body: this.#shown(Number(id)) }
  }

  #bake(grams: number): Answer {
    const { bakingTime = 3, flourTaken = 1, flourLost = 0, code = 'no flour' } = this.#fault
    if (grams > this.#flour) {
      this.#flour -= flourLost
      return { status: 409, body: { code } }
    }
    this.#flour -= grams * flourTaken
    const id = this.#loaves.push({ grams, done: this.#now + bakingTime })
    return { status: 201, body: this.#shown(id) }
  }

  #shown(id: number): object {
    const { grams = 0, done = 0 } = this.#loaves[id - 1] ?? {}
    const baked = grams < 100 ? 'roll' : 'bread'
    return { id, grams, state: this.#now < done ? 'dough' : baked }
  }
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address !== null ? address.port : 0
}
