import { once } from 'node:events'
import { createServer } from 'node:http'
import { DtOne } from './dtone.mjs'
import { Orders } from './orders.mjs'
import { Purchases } from './purchases.mjs'

/** What the shop sells: products of DT One, and their prices in US cents. */
const catalogue = { 'airtime-3': { product: 6035, price: 400 }, 'airtime-6': { product: 6036, price: 800 } }

const { PORT = '3000', DATABASE = 'shop.db', DTONE_URL, DTONE_KEY, DTONE_SECRET } = process.env
const { PROVIDER_TIMEOUT_MS = '10000', PUBLIC_URL = `http://127.0.0.1:${PORT}` } = process.env

const missing = Object.entries({ DTONE_URL, DTONE_KEY, DTONE_SECRET }).find(([, value]) => value === undefined)
if (missing !== undefined) {
  console.error(`${missing[0]} is not set; set DTONE_URL, DTONE_KEY and DTONE_SECRET`)
  process.exit(2)
}

const orders = new Orders(DATABASE)
for (const customer of ['ann', 'ben']) orders.openWallet(customer)
const dtone = new DtOne({
  url: DTONE_URL,
  key: DTONE_KEY,
  secret: DTONE_SECRET,
  callbackUrl: `${PUBLIC_URL}/callbacks/dtone`,
  timeout: Number(PROVIDER_TIMEOUT_MS),
})
const purchases = new Purchases(orders, dtone)

const routes = {
  'GET /health': () => [200, { status: 'ok' }],
  'GET /orders': () => [200, { items: orders.list() }],
  'POST /orders': takeOrder,
  'POST /poll': async () => {
    await purchases.poll()
    return [200, { open: orders.list().filter(({ state }) => state === 'reserved' || state === 'accepted').length }]
  },
  'POST /callbacks/dtone': hearCallback,
}

async function takeOrder(body, { 'idempotency-key': key }) {
  const { customer, sku, phone } = Object(body)
  if (key === undefined)
    return [400, { error: 'the header Idempotency-Key is missing; send a new one with each order' }]
  if (customer !== 'ann' && customer !== 'ben') return [400, { error: 'customer is ann or ben' }]
  if (!Object.hasOwn(catalogue, sku)) return [400, { error: `sku is one of ${Object.keys(catalogue).join(', ')}` }]
  if (!/^\+\d{7,15}$/.test(phone)) return [400, { error: 'phone is a number like +593990000100' }]
  const known = orders.byKey(key)
  if (known !== undefined)
    return isSame(known, { customer, sku, phone }) ? [201, known] : [422, { error: 'the key is taken' }]
  const order = await purchases.take({ key, customer, sku, phone, ...catalogue[sku] })
  return order === undefined ? [402, { error: 'the wallet does not cover the price' }] : [201, order]
}

function isSame(order, asked) {
  return Object.entries(asked).every(([name, value]) => order[name] === value)
}

async function hearCallback(body) {
  const order = orders.get(String(body?.external_id))
  if (order === undefined) return [404, { error: 'no such order' }]
  // Any answer but 2xx makes DT One repeat the callback.
  return (await purchases.hear(order, body)) ? [200] : [503, { error: 'DT One does not confirm the callback yet' }]
}

function showOrder(id) {
  const order = orders.get(id)
  return order === undefined ? [404, { error: 'no such order' }] : [200, order]
}

async function answer(request) {
  const chunks = await request.toArray()
  const route = routes[`${request.method} ${request.url}`]
  const [, id] = /^GET \/orders\/([^/]+)$/.exec(`${request.method} ${request.url}`) ?? []
  if (id !== undefined) return showOrder(id)
  if (route === undefined) return [404, { error: 'no such path' }]
  try {
    const text = Buffer.concat(chunks).toString()
    return await route(text === '' ? undefined : JSON.parse(text), request.headers)
  } catch (error) {
    if (error instanceof SyntaxError) return [400, { error: 'the body is no JSON' }]
    console.error(error)
    return [500, { error: 'the shop has failed; see its log' }]
  }
}

const server = createServer(async (request, response) => {
  try {
    const [status, body] = await answer(request)
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  } catch {
    response.destroy() // the client has gone in the middle of its request
  }
})
server.listen(Number(PORT), '127.0.0.1')
await once(server, 'listening')
console.log(`the shop listens on http://127.0.0.1:${server.address().port}`)
await purchases.recover()
