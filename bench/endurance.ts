import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { isRecord } from '../specs/openapi/index.ts'
import { machine } from './machine.ts'
import { now } from './wallClock.ts'

/**
 * Loads all services of `railyard up` on a real clock, and then counts what was lost, doubled or left open.
 *
 *     node bench/endurance.ts [seconds]
 *
 * Fails with exit code 1 when a service answered with 5xx, when a DT One transaction was not called back as COMPLETED exactly once, or
 * when a payout of the gateway is not final after its rules would have ended it.
 */
const seconds = Number(process.argv[2] ?? 300)
const railyard = fileURLToPath(new URL('../bin/railyard.ts', import.meta.url))

const completed = new Map<string, number>()
const receiver = createServer((request, response) => {
  let text = ''
  request.on('data', (chunk) => {
    text += chunk
  })
  request.on('end', () => {
    const body: unknown = JSON.parse(text)
    if (isRecord(body) && isRecord(body['status']) && body['status']['message'] === 'COMPLETED')
      completed.set(String(body['external_id']), (completed.get(String(body['external_id'])) ?? 0) + 1)
    response.end()
  })
})
receiver.listen(0, '127.0.0.1')
await once(receiver, 'listening')
const address = receiver.address()
const callbackUrl = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`

const child = spawn(process.execPath, [railyard, 'up', '--port', '0', '--json'], {
  stdio: ['ignore', 'pipe', 'ignore'],
})
const { urls, credentials } = await announced(child)
const headers = { 'content-type': 'application/json' }
const basic = { ...headers, authorization: `Basic ${Buffer.from('demo:demo').toString('base64')}` }
const bearer = { ...headers, authorization: `Bearer ${credentials.gateway.apiKey}` }

const statuses = new Map<string, number>()
const latencies: number[] = []
const orders: string[] = []
const payouts: string[] = []

async function send(name: string, url: string, init: RequestInit): Promise<unknown> {
  const response = await fetch(url, init)
  const key = `${name} ${response.status}`
  statuses.set(key, (statuses.get(key) ?? 0) + 1)
  const text = await response.text()
  return text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : text
}

async function order(): Promise<void> {
  const id = `order-${orders.length}`
  orders.push(id)
  const party = { mobile_number: `+59399${String(orders.length % 10_000).padStart(4, '0')}100` }
  const body = {
    external_id: id,
    product_id: 6035,
    auto_confirm: true,
    credit_party_identifier: party,
    callback_url: callbackUrl,
  }
  const started = now()
  await send('dtone', `${urls.dtone}/async/transactions`, {
    method: 'POST',
    headers: basic,
    body: JSON.stringify(body),
  })
  latencies.push(now() - started)
  await pause(5)
}

async function message(): Promise<void> {
  const body = new URLSearchParams({ username: 'sandbox', to: '+254711000001', message: 'hello' })
  await send('africastalking', `${urls.africastalking}/version1/messaging`, {
    method: 'POST',
    headers: { apiKey: 'demo' },
    body,
  })
}

async function payout(): Promise<void> {
  const payments = [
    { phoneNumber: '+23276123456', amount: 1 },
    { phoneNumber: '+254711123100', amount: 50 },
  ]
  const body = JSON.stringify({ payments })
  const reply = await send('gateway', `${urls.gateway}/api/Payment/bulk-mobile`, {
    method: 'POST',
    headers: bearer,
    body,
  })
  const entries = isRecord(reply) && Array.isArray(reply['results']) ? reply['results'] : []
  for (const entry of entries)
    if (isRecord(entry) && typeof entry['transactionId'] === 'string') payouts.push(String(entry['transactionId']))
  await pause(250)
}

async function look(): Promise<void> {
  await send('control', `${urls.control}/worlds/demo/clock`, {})
  await pause(100)
}

await send('control', `${urls.control}/worlds/demo/dtone/balances/USD`, {
  method: 'PUT',
  headers,
  body: JSON.stringify({ available: 10_000_000 }),
})
const end = now() + 1_000 * seconds
const repeat = async (work: () => Promise<void>): Promise<void> => {
  while (now() < end) await work()
}
await Promise.all([order, order, message, payout, look].map(repeat))
const rss = residentMegabytes(child)
// DT One settles after 3 s, Africa's Talking after a minute at most; the gateway follows up after that.
await pause(20_000)

const lost = orders.filter((id) => completed.get(id) === undefined).length
const doubled = [...completed.values()].filter((count) => count > 1).length
let open = 0
for (const id of payouts) {
  const payment = await send('gateway-poll', `${urls.gateway}/api/Payment/${id}`, { headers: bearer })
  if (!isRecord(payment) || payment['status'] === 'Processing') open += 1
}
const failed = [...statuses].filter(([name]) => / 5\d\d$/.test(name)).length
const sorted = latencies.toSorted((a, b) => a - b)
const p99 = sorted[Math.floor(sorted.length * 0.99)] ?? Number.NaN
process.stdout.write(`${machine()}\n${[...statuses].map(([name, count]) => `${name}: ${count}`).join('\n')}\n`)
process.stdout.write(
  `${orders.length} orders: ${lost} not called back, ${doubled} called back twice; create p99 ${p99.toFixed(1)} ms\n` +
    `${payouts.length} payouts: ${open} still Processing; ${failed} kinds of 5xx; RSS ${rss.toFixed(0)} MB\n`,
)
child.kill()
receiver.close()
process.exitCode = lost + doubled + open + failed === 0 ? 0 : 1

interface Announced {
  readonly urls: Readonly<Record<'control' | 'africastalking' | 'dtone' | 'gateway', string>>
  readonly credentials: { readonly gateway: { readonly apiKey: string } }
}

async function announced({ stdout }: ChildProcess): Promise<Announced> {
  if (stdout === null) throw new Error('stdout is piped')
  const [line] = await once(createInterface(stdout), 'line')
  return JSON.parse(String(line))
}

/** Of a process on Linux; not a number elsewhere. */
function residentMegabytes({ pid }: ChildProcess): number {
  try {
    const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return Number(kilobytes) / 1_000
  } catch {
    return Number.NaN
  }
}
