import { readContract } from '../../contracts/index.ts'
import type { JsonObject, Respond, WireReply, WireRequest } from '../../specs/openapi/index.ts'
import type { Mutant } from '../mutant.ts'
import { broken } from '../run/broken.ts'
import { deriveMutants } from './deriveMutants.ts'

const json = (schema: unknown, more: object = {}): JsonObject => ({
  content: { 'application/json': { schema, ...more } },
})
const order = {
  type: 'object',
  properties: {
    id: { type: 'integer' },
    day: { type: 'string' },
    state: { type: 'string' },
    prices: { type: 'array', items: { type: 'number' } },
    total: { type: 'number' },
    note: { type: 'string' },
  },
  'x-relation': '/total = sum(/prices/*)',
}
const query = (name: string, schema: object, more: object = {}): JsonObject => ({ name, in: 'query', schema, ...more })
const made = {
  type: 'object',
  properties: {
    reference: { type: 'string', maxLength: 9, 'x-refusable': 422 },
    note: { type: 'string', default: 'none' },
    prices: { type: 'array', items: { type: 'number', minimum: 0.01 } },
    at: { type: 'string', format: 'date-time' },
  },
}
const refused = { description: 'Refused.', ...json({ type: 'object' }, { example: { code: 1 } }) }

/** Orders with everything that brings a law. */
export const ordersDocument: JsonObject = {
  openapi: '3.1.0',
  info: { title: 'Orders', version: '1' },
  security: [{ key: [] }],
  paths: {
    '/orders': {
      get: {
        operationId: 'listOrders',
        'x-sort': ['/day', '/id'],
        parameters: [
          query('page', { type: 'integer', minimum: 1, default: 1 }),
          query('per_page', { type: 'integer', minimum: 1, maximum: 3, default: 3 }),
          query('day', { type: 'string' }, { 'x-filters': '/day' }),
          query('state', { type: 'string' }, { 'x-filters': '/state' }),
          query('since', { type: 'string', format: 'date-time' }),
          { name: 'Accept-Language', in: 'header', schema: { type: 'string' }, 'x-languages': ['en', 'es', 'fr'] },
        ],
        'x-translated': ['/*/note'],
        responses: {
          200: {
            description: 'A page.',
            headers: { 'X-Total': { schema: { type: 'integer' } }, 'Content-Language': { schema: { type: 'string' } } },
            ...json({ type: 'array', items: order }),
          },
        },
      },
      post: {
        operationId: 'addOrder',
        'x-idempotency-key': { header: 'Idempotency-Key', reused: 422, scope: 'operation' },
        requestBody: json(made, { 'x-unique': ['/reference'] }),
        responses: {
          201: {
            description: 'Made.',
            ...json(order),
            links: { again: { operationId: 'payOrder', 'x-times': 2, 'x-status': 429 } },
          },
          422: refused,
        },
        callbacks: {
          shipped: {
            '{$request.body#/url}': {
              post: {
                'x-repeats': { after: ['PT5S', 'PT30S'] },
                requestBody: json(order),
                responses: { 200: refused },
              },
            },
          },
        },
      },
    },
    '/orders/pay': {
      post: {
        operationId: 'payOrder',
        'x-idempotency-key': { header: 'Idempotency-Key', reused: 422, scope: 'operation' },
        responses: { 200: { description: 'Paid.', ...json(order) }, 429: refused },
      },
    },
    '/orders/settings': {
      patch: {
        operationId: 'patchSettings',
        requestBody: json(made),
        responses: { 200: { description: 'Changed.', ...json({ type: 'object' }) } },
      },
    },
  },
  components: { securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'X-Key' } } },
}

const mutants = new Map(deriveMutants(readContract('orders', ordersDocument)).map((mutant) => [mutant.name, mutant]))

export function lawMutant(name: string): Mutant {
  const found = mutants.get(`orders/${name}`)
  if (found === undefined) throw new Error(`there is no mutant ${name}; there are ${[...mutants.keys()].join(', ')}`)
  return found
}

/** A service that shows what it was asked, as the reply of a mutant to some requests; the last reply is given. */
export async function askLaw(
  name: string,
  respond: Respond,
  ...requests: readonly Partial<WireRequest>[]
): Promise<{
  readonly status: number
  readonly headers: WireReply['headers']
  readonly body: unknown
  readonly times: number
}> {
  let times = 0
  const service = broken(respond, lawMutant(name).change, { 'x-key': 'known' }, () => {
    times += 1
  })
  let reply: WireReply = { status: 0, headers: {}, body: 'null' }
  for (const request of requests) reply = await service(requestWith(request))
  return { status: reply.status, headers: reply.headers, body: JSON.parse(reply.body), times }
}

function requestWith(request: Partial<WireRequest>): WireRequest {
  return { method: 'GET', target: '/orders', headers: { 'x-key': 'known' }, body: new Uint8Array(), ...request }
}

export function replyWith(status: number, body: unknown, headers: WireReply['headers'] = {}): WireReply {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) }
}

export function posting(
  body: unknown,
  headers: WireRequest['headers'] = {},
  more: Partial<WireRequest> = {},
): Partial<WireRequest> {
  return { method: 'POST', headers: { 'x-key': 'known', ...headers }, body: Buffer.from(JSON.stringify(body)), ...more }
}
