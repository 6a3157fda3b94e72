import { spawn } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { isRecord } from '../specs/openapi/index.ts'
import { receiveCompletions } from './completions.ts'
import { machine } from './machine.ts'
import { announced, residentMemory } from './upProcess.ts'
import { now } from './wallClock.ts'

/**
 * Loads all services of `railyard up` on a real clock, and then counts what was lost, doubled or left open.
 *
 *     node bench/endurance.ts [seconds]
 *
 * Fails with exit code 1 when a service refused a request, when a DT One transaction was not called back as COMPLETED exactly once, when
 * a batch of the gateway is not completed after its rules would have ended it, or when the providers did not pay each number exactly once.
 * The gateway has the providers' world `demo` to itself; the other load goes to the world `load`.
 */
const seconds = Number(process.argv[2] ?? 300)
const railyard = fileURLToPath(new URL('../bin/railyard.mjs', import.meta.url))

const completions = await receiveCompletions()
const child = spawn(process.execPath, [railyard, 'up', '--port', '0', '--json'], {
  stdio: ['ignore', 'pipe', 'ignore'],
})
const { urls, credentials } = await announced(child)
const headers = { 'content-type': 'application/json' }
const basic = { ...headers, authorization: `Basic ${Buffer.from('load:load').toString('base64')}` }
const bearer = { ...headers, authorization: `Bearer ${credentials.gateway?.apiKey}` }

const statuses = new Map<string, number>()
const latencies: number[] = []
const orders: string[] = []
const batches: string[] = []
/** The numbers that the gateway is asked to pay, each once. */
const payees: string[] = []

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
    callback_url: completions.url,
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
    headers: { apiKey: 'load' },
    body,
  })
}

/** Pays ten wallets in Sierra Leone and ten numbers in Kenya, none of which was paid before. */
async function payout(): Promise<void> {
  const first = 10 * batches.length
  const items = Array.from({ length: 10 }, (_, index) => numbersOf(first + index)).flatMap(([wallet, airtime]) => [
    { destination: wallet, amount: 1 },
    { destination: airtime, amount: 50 },
  ])
  const batch = await gateway('POST', '', { batchName: 'load', items })
  const id = isRecord(batch) ? String(batch['batchId']) : ''
  batches.push(id)
  payees.push(...items.map(({ destination }) => destination))
  await gateway('POST', `/${id}/process`)
  // The queue of Africa's Talking releases ten payments a second: more would be waiting, not lost, when the run ends.
  await pause(1_100)
}

/** Two numbers whose payouts succeed, for each `index` up to 10,000. */
function numbersOf(index: number): readonly [string, string] {
  if (index >= 10_000) throw new Error('there are no numbers left that were not paid yet')
  const digits = String(index % 1_000).padStart(3, '0')
  const block = Math.floor(index / 1_000)
  const operators = ['76', '77', '78', '79', '30', '33', '70', '80', '88', '90']
  return [`+232${operators[block]}${digits}456`, `+25471${block}${digits}456`]
}

function gateway(method: string, path: string, body?: object): Promise<unknown> {
  const url = `${urls.gateway}/api/BulkDisbursement${path}`
  return send('gateway', url, { method, headers: bearer, ...(body !== undefined && { body: JSON.stringify(body) }) })
}

async function look(): Promise<void> {
  await send('control', `${urls.control}/worlds/demo/clock`, {})
  await pause(100)
}

const put = (path: string, body: object): Promise<unknown> =>
  send('control', `${urls.control}/worlds/${path}`, { method: 'PUT', headers, body: JSON.stringify(body) })
await put('load', {})
await put('load/dtone/balances/USD', { available: 10_000_000 })
await put('demo/dtone/balances/USD', { available: 10_000_000 })
await put('demo/africastalking/wallets/SLE', { wallet: 10_000_000, stash: 10_000_000 })
const end = now() + 1_000 * seconds
const repeat = async (work: () => Promise<void>): Promise<void> => {
  while (now() < end) await work()
}
await Promise.all([order, order, message, payout, look].map(repeat))
const rss = residentMemory(child) / 1e6
// DT One settles after 3 s, Africa's Talking after a minute at most; the gateway follows up after that.
await pause(70_000)

const lost = orders.filter((id) => completions.counts.get(id) === undefined).length
const doubled = [...completions.counts.values()].filter((count) => count > 1).length
let open = 0
for (const id of batches) {
  const batch = await gateway('GET', `/${id}/status`)
  if (!isRecord(batch) || batch['status'] !== 'Completed') open += 1
}
const paid = paidNumbers(await send('control', `${urls.control}/worlds/demo/snapshot`, {}))
const unpaid = payees.filter((number) => !paid.has(number)).length
const paidTwice = [...paid.values()].filter((count) => count > 1).length
const refused = [...statuses].filter(([name]) => !/ 20\d$/.test(name)).length
const sorted = latencies.toSorted((a, b) => a - b)
const p99 = sorted[Math.floor(sorted.length * 0.99)] ?? Number.NaN
process.stdout.write(`${machine()}\n${[...statuses].map(([name, count]) => `${name}: ${count}`).join('\n')}\n`)
process.stdout.write(
  `${orders.length} orders: ${lost} not called back, ${doubled} called back twice; create p99 ${p99.toFixed(1)} ms\n` +
    `${batches.length} batches: ${open} not completed; ${payees.length} payouts: ${unpaid} not paid, ${paidTwice} paid twice\n` +
    `${refused} kinds of refusal; RSS ${rss.toFixed(0)} MB\n`,
)
child.kill()
completions.close()
process.exitCode = lost + doubled + open + unpaid + paidTwice + refused === 0 ? 0 : 1

/** How often each number was paid by the providers of a world, from its snapshot. */
function paidNumbers(snapshot: unknown): Map<string, number> {
  const at = (value: unknown, ...path: readonly string[]): unknown =>
    path.reduce<unknown>((inner, key) => (isRecord(inner) ? inner[key] : undefined), value)
  const all = (service: string, collection: string): readonly unknown[] => {
    const found = at(snapshot, 'content', 'services', service, 'collections', collection)
    return Array.isArray(found) ? found : []
  }
  const numbers = [
    ...all('africastalking', 'payments')
      .filter((payment) => at(payment, 'status') === 'Success')
      .map((payment) => at(payment, 'number')),
    ...all('dtone', 'transactions')
      .filter((transaction) => at(transaction, 'status') === 'COMPLETED')
      .map((transaction) => at(transaction, 'parties', 'credit_party_identifier', 'mobile_number')),
  ]
  const counts = new Map<string, number>()
  for (const number of numbers) counts.set(String(number), (counts.get(String(number)) ?? 0) + 1)
  return counts
}
