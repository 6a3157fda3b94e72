import http from 'node:http'
import type { AddressInfo } from 'node:net'

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

/** The document of a fake service with three operations: list, add and show items. */
export const itemsDocument = {
  openapi: '3.1.0',
  info: { title: 'Items', version: '1' },
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

/** How the fake service deviates from its document. */
export interface ItemServiceFault {
  readonly answer?: (reply: Answer, request: { readonly method: string; readonly path: string }) => Answer
  /** Accepts a name that is too long or empty. */
  readonly takesAnyName?: boolean
  /** Stores an item although it refuses the request. */
  readonly keepsRefused?: boolean
  /** Has one list for all keys. */
  readonly sharesItems?: boolean
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

/** Serves items on a free port; each key has a list of its own. */
export async function startItemService(
  fault: ItemServiceFault = {},
): Promise<{ url: string; close: () => Promise<void> }> {
  const lists = new Map<string, Item[]>()
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const url = new URL(request.url ?? '/', 'http://items')
      const { method = '', headers } = request
      const answer = serve(lists, fault, { method, url, headers, text: Buffer.concat(chunks).toString() })
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

function serve(lists: Map<string, Item[]>, fault: ItemServiceFault, { method, url, headers, text }: Asked): Answer {
  const key = headers['x-key']
  const [, root, id, ...rest] = url.pathname.split('/')
  if (root !== 'items' || rest.length > 0) return no(404)
  if (method !== 'GET' && !(method === 'POST' && id === undefined)) return no(405)
  if (typeof key !== 'string' || !key.startsWith('case')) return no(401)
  const owner = fault.sharesItems === true ? 'all' : key
  const list = lists.get(owner) ?? []
  lists.set(owner, list)
  if (id !== undefined) {
    if (!/^[1-9]\d*$/.test(id)) return no(400)
    const found = list.find((item) => item.id === Number(id))
    return found === undefined ? no(404) : { status: 200, body: found }
  }
  if (method === 'POST') return add(list, fault, headers['content-type'] ?? '', text)
  const page = Number(url.searchParams.get('page') ?? 1)
  const size = Number(url.searchParams.get('per_page') ?? 10)
  if (!(page >= 1 && size >= 1 && size <= 10 && Number.isInteger(page) && Number.isInteger(size))) return no(400)
  const from = (page - 1) * size
  return { status: 200, body: list.slice(from, from + size), headers: { 'x-total': String(list.length) } }
}

function add(list: Item[], { takesAnyName, keepsRefused }: ItemServiceFault, type: string, text: string): Answer {
  if (!type.startsWith('application/json')) return no(415)
  const sent = parsed(text)
  if (sent === undefined) return no(400)
  const { name, size, ...others } = sent
  const item = { id: list.length + 1, name, size }
  const isNamed = typeof name === 'string' && name.length >= 1 && (name.length <= 8 || takesAnyName === true)
  if (!isNamed || (size !== 'S' && size !== 'L') || Object.keys(others).length > 0) {
    if (keepsRefused === true) list.push({ id: item.id, name: 'kept', size: 'S' })
    return no(400)
  }
  list.push(item)
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
