import { isDeepStrictEqual } from 'node:util'
import express, { type ErrorRequestHandler, type Request, type RequestHandler, type Response } from 'express'

/** API keys and the accounts to which they belong. */
const accounts = new Map([
  ['anna-key', 'anna'],
  ['ben-key', 'ben'],
])

/** Milliseconds from each failed attempt of a callback to the next. */
const retryAfter = [500, 1_000]

interface Item {
  readonly sku: string
  readonly amount: number
}

interface Order {
  readonly id: string
  readonly reference: string
  readonly customer: string
  readonly status: string
  readonly items: readonly Item[]
  readonly total: number
  readonly note: string | null
  readonly placed_at: string
}

interface Answer {
  readonly status: number
  readonly body: object
}

/** The orders service of `openapi.yaml`. */
export function createOrders(): express.Express {
  const orders = new Map<string, Order[]>([...accounts.values()].map((account) => [account, []]))
  const keyed = new Map<string, { readonly body: unknown; readonly answer: Promise<Answer> }>()

  const own = (response: Response): Order[] => orders.get(response.locals['account']) ?? []

  /** Finds an order of the account by the id in the path, or answers that there is none. */
  function find({ params }: Request, response: Response): Order | undefined {
    const { id } = params
    if (!matches(id, /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i)) refuse(response, invalid('the id is no UUID'))
    else {
      const order = own(response).find((one) => one.id === id.toLowerCase())
      if (order === undefined) refuse(response, problem(404, 'not_found', 'the account has no such order'))
      return order
    }
    return undefined
  }

  async function place(list: Order[], body: NewOrder): Promise<Answer> {
    if (list.some(({ reference }) => reference === body.reference))
      return problem(409, 'reference_taken', 'another order has this reference')
    const { reference, customer, items, note = null } = body
    const cents = items.reduce((sum, { amount }) => sum + Math.round(amount * 100), 0)
    const order: Order = {
      ...{ id: crypto.randomUUID(), reference, customer, status: 'open', items, total: cents / 100, note },
      placed_at: new Date().toISOString(),
    }
    list.push(order)
    await stored()
    if (body.callback_url !== undefined)
      void deliver(body.callback_url, { event: 'order.accepted', order_id: order.id, total: order.total })
    return { status: 201, body: order }
  }

  const app = express().disable('x-powered-by').use(authenticate, express.json())

  app.get('/orders', (request, response) => {
    const { status, customer, page = '1', page_size: size = '20', ...others } = request.query
    const wrong =
      firstUnknown(others) ??
      (status === undefined || statuses.some((one) => one === status) ? undefined : 'status is none of the statuses') ??
      (customer === undefined || matches(customer, customerPattern) ? undefined : 'customer is no customer number') ??
      (isNumber(page, 1_000_000) ? undefined : 'page is no number from 1 to 1000000') ??
      (isNumber(size, 50) ? undefined : 'page_size is no number from 1 to 50')
    if (wrong !== undefined) return refuse(response, invalid(wrong))
    const found = own(response)
      .filter((order) => status === undefined || order.status === status)
      .filter((order) => customer === undefined || order.customer === customer)
      .sort((one, other) => compare(other.placed_at, one.placed_at) || compare(one.id, other.id))
    const from = (Number(page) - 1) * Number(size)
    response.json({ items: found.slice(from, from + Number(size)), total: found.length })
  })

  app.post('/orders', async (request, response) => {
    const { body } = request
    if (!isNewOrder(body)) return refuse(response, invalid('the body is no new order'))
    const key = request.get('idempotency-key')
    if (key === undefined) return send(response, await place(own(response), body))
    if (key.length < 1 || key.length > 100) return refuse(response, invalid('the key has 1 to 100 characters'))
    const name = `${response.locals['account']} ${key}`
    const earlier = keyed.get(name)
    if (earlier !== undefined && !isDeepStrictEqual(earlier.body, body))
      return refuse(response, problem(422, 'key_reused', 'the idempotency key came with another body'))
    const answer = earlier?.answer ?? place(own(response), body)
    keyed.set(name, { body, answer })
    send(response, await answer)
  })

  app.get('/orders/:id', (request, response) => {
    const order = find(request, response)
    if (order !== undefined) response.json(order)
  })

  app.patch('/orders/:id', async (request, response) => {
    const order = find(request, response)
    if (order === undefined) return
    const { body } = request
    if (!isChange(body)) return refuse(response, invalid('the body is no change'))
    const changed = { ...order, ...body }
    const list = own(response)
    list[list.indexOf(order)] = changed
    await stored()
    response.json(changed)
  })

  app.delete('/orders/:id', async (request, response) => {
    const order = find(request, response)
    if (order === undefined) return
    const list = own(response)
    list.splice(list.indexOf(order), 1)
    await stored()
    response.status(204).end()
  })

  return app.use(unknownRoute, failure)
}

const authenticate: RequestHandler = (request, response, next) => {
  const account = accounts.get(request.get('x-api-key') ?? '')
  if (account === undefined) return refuse(response, problem(401, 'unauthorized', 'the key is missing or unknown'))
  response.locals['account'] = account
  next()
}

const unknownRoute: RequestHandler = (request, response) => {
  refuse(response, problem(404, 'no_route', `nothing answers ${request.method} ${request.path}`))
}

/** Express recognises an error handler by its four parameters. */
const failure: ErrorRequestHandler = (error, _request, response, _next) => {
  const status: unknown = Object(error).status
  if (typeof status === 'number' && status < 500) refuse(response, problem(400, 'invalid', Object(error).message))
  else refuse(response, problem(500, 'internal', 'something went wrong'))
}

/** Stands for a database: each write takes a turn of the event loop. */
function stored(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

/** Sends a callback until it is acknowledged, or until all attempts have failed. */
async function deliver(url: string, body: object): Promise<void> {
  for (const wait of [...retryAfter, 0]) {
    const isAcknowledged = await fetch(url, {
      ...{ method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
      ...{ redirect: 'manual', signal: AbortSignal.timeout(1_000) },
    }).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isAcknowledged) return
    await new Promise((resolve) => setTimeout(resolve, wait))
  }
}

interface NewOrder extends Pick<Order, 'reference' | 'customer' | 'items'> {
  readonly note?: string | null
  readonly callback_url?: string
}

const statuses = ['open', 'paid', 'shipped'] as const
const customerPattern = /^C[0-9]{6}$/

function isNewOrder(body: unknown): body is NewOrder {
  const { reference, customer, items, note, callback_url: url, ...others } = membersOf(body)
  return (
    firstUnknown(others) === undefined &&
    matches(reference, /^[A-Za-z0-9-]{1,40}$/) &&
    matches(customer, customerPattern) &&
    Array.isArray(items) &&
    items.length >= 1 &&
    items.length <= 20 &&
    items.every(isItem) &&
    isNote(note) &&
    (url === undefined || (typeof url === 'string' && URL.canParse(url)))
  )
}

function isItem(item: unknown): item is Item {
  const { sku, amount, ...others } = membersOf(item)
  return firstUnknown(others) === undefined && matches(sku, /^[A-Z]{3}-[0-9]{4}$/) && isAmount(amount)
}

/** Whether a value is an amount from 0.01 to 100,000 in whole cents. */
function isAmount(value: unknown): boolean {
  return typeof value === 'number' && value >= 0.01 && value <= 100_000 && /^\d+(\.\d\d?)?$/.test(String(value))
}

function isChange(body: unknown): body is Partial<Pick<Order, 'status' | 'note'>> {
  const { status, note, ...others } = membersOf(body)
  const isObject = typeof body === 'object' && body !== null && !Array.isArray(body)
  const isStatus = status === undefined || statuses.some((one) => one === status)
  return isObject && firstUnknown(others) === undefined && isStatus && isNote(note)
}

function isNote(note: unknown): boolean {
  return note === undefined || note === null || (typeof note === 'string' && [...note].length <= 200)
}

function membersOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

function firstUnknown(others: object): string | undefined {
  const [name] = Object.keys(others)
  return name === undefined ? undefined : `${name} is not known`
}

function matches(value: unknown, pattern: RegExp): value is string {
  return typeof value === 'string' && pattern.test(value)
}

function isNumber(text: unknown, most: number): boolean {
  return matches(text, /^[0-9]{1,7}$/) && Number(text) >= 1 && Number(text) <= most
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}

function invalid(message: string): Answer {
  return problem(400, 'invalid', message)
}

function problem(status: number, code: string, message: string): Answer {
  return { status, body: { code, message } }
}

function send(response: Response, { status, body }: Answer): void {
  response.status(status).json(body)
}

function refuse(response: Response, answer: Answer): void {
  send(response, answer)
}

if (import.meta.main) {
  const port = Number(process.argv[2] ?? 3000)
  createOrders().listen(port, '127.0.0.1', () => process.stdout.write(`orders: http://127.0.0.1:${port}\n`))
}
