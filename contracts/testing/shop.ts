import http from 'node:http'
import type { AddressInfo } from 'node:net'
import type { JsonObject } from '../../specs/openapi/index.ts'
import { readContract } from '../document/readContract.ts'
import type { CaseResult } from '../model/result.ts'
import { run } from '../run/run.ts'

const error = {
  type: 'object',
  additionalProperties: false,
  required: ['code'],
  properties: { code: { type: 'integer' } },
}
const refusal = { description: 'Refused.', content: { 'application/json': { schema: error } } }
const item = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'name', 'size'],
  properties: { id: { type: 'integer' }, name: { type: 'string' }, size: { enum: ['S', 'L'] } },
}

/** A document of three operations, small enough to be held whole in the head. */
export const shopDocument = {
  openapi: '3.1.0',
  info: { title: 'Shop', version: '1' },
  components: { securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'x-key' } } },
  security: [{ key: [] }],
  paths: {
    '/items': {
      get: {
        operationId: 'listItems',
        parameters: [
          { name: 'page', in: 'query', schema: { type: 'integer', minimum: 1 } },
          { name: 'per_page', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 10 } },
        ],
        responses: {
          200: {
            description: 'Items.',
            headers: { 'X-Total': { required: true, schema: { type: 'integer' } } },
            content: { 'application/json': { schema: { type: 'array', items: item } } },
          },
          400: refusal,
          401: refusal,
        },
      },
      post: {
        operationId: 'addItem',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                additionalProperties: false,
                required: ['name', 'size'],
                properties: { name: { type: 'string', minLength: 1, maxLength: 8 }, size: { enum: ['S', 'L'] } },
              },
              examples: { small: { value: { name: 'cap', size: 'S' } } },
            },
          },
        },
        responses: {
          201: {
            description: 'Added.',
            content: { 'application/json': { schema: item } },
            links: { show: { operationId: 'showItem', parameters: { id: '$response.body#/id' } } },
          },
          400: refusal,
          401: refusal,
          415: refusal,
        },
      },
    },
    '/items/{id}': {
      get: {
        operationId: 'showItem',
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'integer', minimum: 1 } }],
        responses: {
          200: { description: 'Item.', content: { 'application/json': { schema: item } } },
          400: refusal,
          401: refusal,
          404: refusal,
        },
      },
    },
  },
} as const

/** How a shop goes wrong; each one way. */
export interface ShopFault {
  readonly answer?: (reply: Answer, request: { readonly method: string; readonly path: string }) => Answer
  /** Takes a body that it must refuse. */
  readonly takesAnyName?: boolean
  /** Refuses, and keeps what it refused. */
  readonly keepsRefused?: boolean
}

export interface Answer {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

interface Item {
  readonly id: number
  readonly name: unknown
  readonly size: unknown
}

/** Serves the shop; `items` by key, so that each case has a shelf of its own. */
export async function startShop(fault: ShopFault = {}): Promise<{ url: string; close: () => Promise<void> }> {
  const shelves = new Map<string, Item[]>()
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const url = new URL(request.url ?? '/', 'http://shop')
      const { method = '', headers } = request
      const answer = serve(shelves, fault, { method, url, headers, text: Buffer.concat(chunks).toString() })
      const { status, body, headers: more } = fault.answer?.(answer, { method, path: url.pathname }) ?? answer
      response.writeHead(status, { ...(body !== undefined && { 'content-type': 'application/json' }), ...more })
      response.end(body === undefined ? undefined : JSON.stringify(body))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${portOf(server.address())}`,
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

interface Asked {
  readonly method: string
  readonly url: URL
  readonly headers: http.IncomingHttpHeaders
  readonly text: string
}

function serve(shelves: Map<string, Item[]>, fault: ShopFault, { method, url, headers, text }: Asked): Answer {
  const key = headers['x-key']
  const [, root, id, ...rest] = url.pathname.split('/')
  if (root !== 'items' || rest.length > 0) return no(404)
  if (method !== 'GET' && !(method === 'POST' && id === undefined)) return no(405)
  if (typeof key !== 'string' || !key.startsWith('case')) return no(401)
  const shelf = shelves.get(key) ?? []
  shelves.set(key, shelf)
  if (id !== undefined) {
    if (!/^[1-9]\d*$/.test(id)) return no(400)
    const found = shelf.find((item) => item.id === Number(id))
    return found === undefined ? no(404) : { status: 200, body: found }
  }
  if (method === 'POST') return add(shelf, fault, headers['content-type'] ?? '', text)
  const page = Number(url.searchParams.get('page') ?? 1)
  const size = Number(url.searchParams.get('per_page') ?? 10)
  if (!(page >= 1 && size >= 1 && size <= 10 && Number.isInteger(page) && Number.isInteger(size))) return no(400)
  const from = (page - 1) * size
  return { status: 200, body: shelf.slice(from, from + size), headers: { 'x-total': String(shelf.length) } }
}

function add(shelf: Item[], { takesAnyName, keepsRefused }: ShopFault, type: string, text: string): Answer {
  if (!type.startsWith('application/json')) return no(415)
  const sent = parsed(text)
  if (sent === undefined) return no(400)
  const { name, size, ...others } = sent
  const item = { id: shelf.length + 1, name, size }
  const isNamed = typeof name === 'string' && name.length >= 1 && (name.length <= 8 || takesAnyName === true)
  if (!isNamed || (size !== 'S' && size !== 'L') || Object.keys(others).length > 0) {
    if (keepsRefused === true) shelf.push({ id: item.id, name: 'kept', size: 'S' })
    return no(400)
  }
  shelf.push(item)
  return { status: 201, body: item }
}

function no(status: number): Answer {
  return { status, body: { code: status } }
}

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
  } catch {
    return undefined
  }
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address !== null ? address.port : 0
}

/** Verifies a shop, and gives the cases that did not hold. */
export async function brokenIn(fault: ShopFault, document: JsonObject = shopDocument): Promise<readonly CaseResult[]> {
  const shop = await startShop(fault)
  try {
    const contract = readContract('shop', document)
    const enter = async (name: string) => ({
      own: { key: `case ${encodeURIComponent(name)}` },
      other: { key: 'case other' },
    })
    const target = { ...{ document: 'shop', url: shop.url, isOpen: true, prefers: false }, enter }
    const { cases } = await run({ pairs: [{ contract, target }], seed: '1' })
    return cases.filter(({ outcome }) => outcome === 'broken')
  } finally {
    await shop.close()
  }
}
