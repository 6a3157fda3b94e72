import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { createClient } from '../../gateway/access/clients.ts'
import { gathered } from '../../gateway/capabilities.ts'
import { connect } from '../../gateway/database/connect.ts'
import { secureRandom } from '../../gateway/runtime/random.ts'
import { endAlone, inSchema, json, startAlone } from '../alone.ts'
import { atMost, type Figure, figure } from '../figure.ts'
import { announced, residentMemory } from '../upProcess.ts'
import { now } from '../wallClock.ts'
import { transactionsPerSecond } from './pgbench.ts'

/**
 * Pays a batch from its submission until each item is settled, with the gateway in a process of its own, and asks as another client
 * meanwhile. On SQLite in a file, and on PostgreSQL where `RAILYARD_DATABASE_URL` names a server; seven of ten items are mobile money.
 */
export async function batches(items: number): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'railyard-bench-'))
  const server = process.env['RAILYARD_DATABASE_URL']
  try {
    const sqlite = await batch('SQLite', join(folder, 'gateway.sqlite'), items, 40)
    return server === undefined ? sqlite : [...sqlite, ...(await onPostgres(server, items))]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function onPostgres(server: string, items: number): Promise<Figure[]> {
  return inSchema(server, async (url, schema) => {
    const figures = await batch('PostgreSQL', url, items, 80)
    const tps = transactionsPerSecond(server, schema)
    const rate = items / (figures[0]?.value ?? Number.NaN)
    return [...figures, figure('PostgreSQL: items a second / transactions a second of pgbench', rate / tps)]
  })
}

/**
 * The notifications of 7,000 payments wait in the provider's queue for 700 s. Under a clock that is moved by hand each of its moments is a
 * round of requests between the processes, which would be measured instead.
 */
const clock = 'scaled:100'

async function batch(name: string, database: string, count: number, budget: number): Promise<Figure[]> {
  const up = startAlone('up', '--port', '0', '--only', 'control,africastalking,dtone', '--clock', clock)
  const { urls } = await announced(up)
  const [payer, other] = await clients(database)
  const gateway = startAlone('gateway', '--port', '0', '--control', String(urls.control), '--database', database)
  try {
    const [line] = await once(createInterface(gateway.stdout), 'line')
    const { url } = JSON.parse(String(line))
    const world = (method: string, path: string, body: object): Promise<unknown> =>
      json(method, `${urls.control}/worlds/demo${path}`, {}, body)
    await world('PUT', '/dtone/balances/USD', { available: 10_000_000 })
    await world('PUT', '/africastalking/wallets/SLE', { wallet: 10_000_000, stash: 10_000_000 })
    const pay = (method: string, path: string, body?: object): Promise<unknown> =>
      json(method, `${url}/api/BulkDisbursement${path}`, { authorization: `Bearer ${payer}` }, body)
    const before = residentMemory(gateway)
    const asking = askMeanwhile(url, other, gateway)
    const started = now()
    const { batchId } = Object(await pay('POST', '', { batchName: 'bench', items: payouts(count) }))
    const submitted = now()
    await pay('POST', `/${batchId}/process`)
    const sent = now()
    const status = (): Promise<unknown> => pay('GET', `/${batchId}/status?perPage=1`)
    while (Object(await status()).completedAt === null) await pause(250)
    const settled = now()
    const { peak, slowest, handedOver } = await asking.end()
    const ended = Object(await status())
    if (ended.status !== 'Completed') throw new Error(`the batch is ${ended.status}: ${JSON.stringify(ended.counts)}`)
    const title = `${name}: batch of ${count.toLocaleString('en')}`
    return [
      atMost(budget, `${title}: to settled`, (settled - started) / 1000, 's'),
      figure(`${title}: submitted`, (submitted - started) / 1000, 's'),
      figure(`${title}: handed over`, (sent - submitted) / 1000, 's'),
      figure(`${title}: settled after that`, (settled - sent) / 1000, 's'),
      atMost(250, `${title}: growth of memory`, (peak - before) / 1e6, 'MB'),
      atMost(200, `${title}: requests of another client, p99`, slowest, 'ms'),
      atMost(1_000, `${title}: single payouts of another client, handed over, slowest`, handedOver, 'ms'),
    ]
  } finally {
    await Promise.all([endAlone(gateway), endAlone(up)])
  }
}

/** The API keys of two clients in a fresh database. */
async function clients(url: string): Promise<[string, string]> {
  const { kysely, close } = await connect(gathered.migrations, url)
  const create = (name: string): Promise<string> =>
    kysely.transaction().execute((transaction) => {
      const client = { name, allowsAirtime: true, float: 10_000_000_000 }
      return createClient({ transaction, now: 0, random: secureRandom }, client)
    })
  const keys: [string, string] = [await create('Payer'), await create('Other')]
  await close()
  return keys
}

/** Each number once, and each settles. */
function payouts(count: number): object[] {
  const operators = ['76', '77', '78', '79', '30', '33', '70', '80', '88', '90']
  return Array.from({ length: count }, (_, index) => {
    const digits = String(index % 1_000).padStart(3, '0')
    const block = Math.floor(index / 1_000)
    if (index % 10 < 7) return { destination: `+232${operators[block]}${digits}456`, amount: 10.5 }
    return { destination: `+25471${block}${digits}456`, amount: 50 }
  })
}

/** The fraud check stops the 51st payout in ten minutes. */
const mostPaid = 50

/** Another client reads all the time, and pays one number each second. Times in ms, memory in bytes. */
function askMeanwhile(url: string, key: string, gateway: ChildProcess) {
  const headers = { authorization: `Bearer ${key}` }
  const latencies: number[] = []
  const handedOver: number[] = []
  let peak = 0
  let ended = false
  const read = async (): Promise<void> => {
    while (!ended) {
      const asked = now()
      await json('GET', `${url}/api/Banks/003`, headers)
      latencies.push(now() - asked)
      await pause(20)
    }
  }
  const payOne = async (): Promise<void> => {
    for (let paid = 0; !ended && paid < mostPaid; paid += 1) {
      const phoneNumber = `+23276${String(paid).padStart(4, '0')}56`
      const asked = now()
      const answer = await json('POST', `${url}/api/Payment/bulk-mobile`, headers, {
        payments: [{ phoneNumber, amount: 1 }],
      })
      const { transactionId } = Object(Object(answer).results[0])
      const isSent = async (): Promise<boolean> =>
        Object(await json('GET', `${url}/api/Payment/${transactionId}`, headers)).providerReference !== null
      while (!ended && !(await isSent())) await pause(20)
      handedOver.push(now() - asked)
      await pause(500)
    }
  }
  const watch = async (): Promise<void> => {
    while (!ended) {
      peak = Math.max(peak, residentMemory(gateway))
      await pause(500)
    }
  }
  const both = Promise.all([read(), payOne(), watch()])
  // `end` tells of a failure, after both processes were ended.
  both.catch(() => {})
  return {
    async end() {
      ended = true
      await both
      const sorted = latencies.toSorted((a, b) => a - b)
      const slowest = sorted[Math.floor(sorted.length * 0.99)] ?? Number.NaN
      return { peak, slowest, handedOver: Math.max(...handedOver) }
    },
  }
}
