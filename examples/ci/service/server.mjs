// Pays subscribers of M-Pesa by Africa's Talking, and learns of the end by its callback.
import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'

const { PORT = 3000, AT_URL = 'https://payments.sandbox.africastalking.com', AT_KEY = 'sandbox' } = process.env
const payouts = new Map()
const isPhone = /^\+2547\d{8}$/

/** Paths, and for each method what gives status and body of the reply. */
const routes = [
  { path: /^\/health$/, GET: () => [200, { status: 'up' }] },
  { path: /^\/payouts$/, POST: create },
  { path: /^\/payouts\/([^/]+)$/, GET: (_, id) => show(decodeURIComponent(id).toLowerCase()) },
  { path: /^\/callbacks\/payments$/, POST: end },
]

async function create({ phone, amount, ...others }) {
  const isRight = isPhone.test(phone) && Number.isInteger(amount) && amount >= 10 && amount <= 150_000
  if (!isRight || Object.keys(others).length > 0) return [400, { error: 'phone or amount is wrong' }]
  const payout = { id: randomUUID(), phone, amount, status: 'queued' }
  payouts.set(payout.id, payout)
  if (!(await pay(payout))) payout.status = 'failed'
  return [202, payout]
}

function show(id) {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return [400, { error: 'the id is no UUID' }]
  const payout = payouts.get(id)
  return payout === undefined ? [404, { error: 'there is no such payout' }] : [200, payout]
}

function end({ requestMetadata, status }) {
  const payout = payouts.get(requestMetadata?.payout)
  if (payout?.status === 'queued') payout.status = status === 'Success' ? 'paid' : 'failed'
  return [200, {}]
}

async function pay({ id, phone, amount }) {
  const recipients = [{ phoneNumber: phone, currencyCode: 'KES', amount, metadata: { payout: id } }]
  const reply = await fetch(`${AT_URL}/mobile/b2c/request`, {
    method: 'POST',
    headers: { apiKey: AT_KEY, 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify({ username: 'sandbox', productName: 'payouts', recipients }),
  })
  const { entries = [] } = await reply.json()
  return entries[0]?.status === 'Queued'
}

createServer(async (request, response) => {
  const [status, body] = await answer(request).catch((error) => [502, { error: error.message }])
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body))
}).listen(PORT, '127.0.0.1')

async function answer(request) {
  const [path] = request.url.split('?')
  const route = routes.find((one) => one.path.test(path))
  if (route === undefined) return [404, { error: 'there is no such path' }]
  const reply = route[request.method]
  if (reply === undefined) return [405, { error: 'the path has other methods' }]
  const text = await new Response(request).text()
  const body = request.method === 'GET' ? {} : parsed(text)
  return body === undefined ? [400, { error: 'the body is no JSON' }] : reply(Object(body), route.path.exec(path)[1])
}

function parsed(text) {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
