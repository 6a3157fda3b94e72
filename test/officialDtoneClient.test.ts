import { DVS, DVSAPIError } from '@dtone/dvs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { suffixes } from '../simulators/dtone/data/suffixes.generated.ts'
import { type Receiver, startReceiver } from '../simulators/kernel/testing/receiver.ts'
import { opening, type Stack, startStack, worldNamed } from '../testing/index.ts'

const delays = { PT3S: 3_000, PT20S: 20_000, PT5M: 300_000 }
/** 0.70 USD has no exact binary representation. A sum of 24 as floating-point numbers differs from the exact cents. */
const product = { id: 41402, cents: 70 }

let stack: Stack
let receiver: Receiver
let client: DVS

beforeEach(async () => {
  stack = await startStack()
  receiver = await startReceiver()
  client = new DVS({ apiKey: 'demo', apiSecret: 'secret', baseUrl: `${stack.urls.dtone}/v1` })
})

afterEach(async () => {
  expect(stack.reports.list()).toEqual([])
  await stack.stop()
  await receiver.close()
})

async function advanceTo(milliseconds: number): Promise<void> {
  const to = new Date(Date.parse(opening) + milliseconds).toISOString()
  expect(await worldNamed(stack.control, 'demo').advanceTo(to)).toMatchObject({ now: to, settled: true })
}

async function create(suffix: string, autoConfirm = true): Promise<number> {
  const { data } = await client.transactions.async.create({
    data: {
      externalId: `order-${suffix}`,
      productId: product.id,
      autoConfirm,
      creditPartyIdentifier: { mobileNumber: `+2348030000${suffix}` },
      callbackUrl: `${receiver.url}/dtone`,
    },
  })
  return data.id
}

async function dollars(): Promise<{ available: number; holding: number }> {
  for await (const { data } of client.account.balances.get({ params: { unit: 'USD' } })) {
    for (const { available, holding } of data) return { available, holding }
  }
  throw new Error('Failed to read the balance: there is none in USD.')
}

test('each of the 24 suffixes is final exactly at its delay, by poll, by callback and by balance', async () => {
  const before = process.cpuUsage()
  const orders: ((typeof suffixes)[number] & { id: number })[] = []
  for (const row of suffixes) orders.push({ ...row, id: await create(row.suffix) })
  expect(orders).toHaveLength(24)

  for (const delay of Object.values(delays)) {
    for (const moment of [delay - 1, delay]) {
      await advanceTo(moment)
      for (const order of orders.filter((order) => delays[order.delay] === delay)) {
        const { data } = await client.transactions.getByTransactionId({ transactionId: order.id })
        expect(data.status.message).toBe(moment === delay ? order.status : 'SUBMITTED')
        expect(data.pin !== undefined).toBe(moment === delay && order.pin)
      }
      const final = orders.filter((order) => delays[order.delay] <= moment)
      expect(receiver.received.map(({ body }) => outcomeIn(body))).toEqual(
        final.map(({ id, suffix, status, pin }) => ({ id, external_id: `order-${suffix}`, status, pin })),
      )
      const completed = final.filter(({ status }) => status === 'COMPLETED').length
      const underway = orders.length - final.length
      expect(await dollars()).toEqual({
        available: (1_000_000 - product.cents * (completed + underway)) / 100,
        holding: (product.cents * underway) / 100,
      })
    }
  }
  // Nothing waits here, so CPU time is measured. It does not depend on other load.
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 1_000).toBeLessThan(2_000)
})

function outcomeIn(callback: string): object {
  const { id, external_id, status, pin } = JSON.parse(callback)
  return { id, external_id, status: status.message, pin: pin !== undefined }
}

test('the pages of the catalogue contain each product once', async () => {
  const pages: number[] = []
  const ids = new Set<number>()
  let total = 0
  for await (const { metaData, data } of client.discovery.products.get({ params: { perPage: 100 } })) {
    pages.push(metaData.page)
    for (const { id } of data) ids.add(id)
    total = metaData.total
    expect(metaData).toMatchObject({ perPage: 100, totalPages: Math.ceil(total / 100) })
    expect(metaData.rateLimitRemaining).toBeLessThan(metaData.rateLimit)
  }
  expect(pages).toEqual(Array.from({ length: Math.ceil(total / 100) }, (_, index) => index + 1))
  expect(total).toBeGreaterThanOrEqual(1_500)
  expect(ids.size).toBe(total)
})

test('lists in queries are accepted as the client sends them', async () => {
  const types = ['FIXED_VALUE_PIN_PURCHASE']
  for await (const { data } of client.discovery.products.get({ params: { type: types[0], benefitTypes: ['DATA'] } }))
    expect(data.filter(({ type }) => type !== types[0])).toEqual([])
  const { data } = await client.discovery.products.getByProductId({ productId: product.id })
  expect(data).toMatchObject({ id: product.id, type: 'FIXED_VALUE_RECHARGE' })
})

test('a confirmed transaction completes, a cancelled one releases its balance, and both send callbacks', async () => {
  const confirmed = await create('100', false)
  const cancelled = await create('200', false)
  expect(await dollars()).toEqual({ available: 9_998.6, holding: 1.4 })
  const confirmation = await client.transactions.async.confirm({ transactionId: confirmed })
  expect(confirmation.data.status.message).toBe('CONFIRMED')
  const cancellation = await client.transactions.cancel({ transactionId: cancelled })
  expect(cancellation.data.status.message).toBe('CANCELLED')

  await advanceTo(3_000)
  expect(receiver.received.map(({ body }) => outcomeIn(body))).toMatchObject([
    { id: cancelled, status: 'CANCELLED' },
    { id: confirmed, status: 'COMPLETED' },
  ])
  expect(await dollars()).toEqual({ available: 9_999.3, holding: 0 })
})

test('transactions are listed page by page and found by external id', async () => {
  for (const suffix of ['100', '101', '102']) await create(suffix)
  const found: string[] = []
  for await (const { data } of client.transactions.get({ params: { perPage: 1 } }))
    found.push(...data.map(({ externalId }) => externalId))
  expect(found).toEqual(['order-100', 'order-101', 'order-102'])
  for await (const { data } of client.transactions.get({ params: { externalId: 'order-101' } }))
    expect(data.map(({ externalId }) => externalId)).toEqual(['order-101'])
})

test.each([
  ['an unknown product', 404, 1_003_001, () => client.discovery.products.getByProductId({ productId: 1 })],
  ['an unknown transaction', 404, 1_008_004, () => client.transactions.cancel({ transactionId: 1 })],
  ['a body without required fields', 400, 1_000_400, () => client.transactions.async.create({ data: {} })],
  ['a reused external id', 400, 1_007_001, async () => [await create('100'), await create('100')]],
])('%s is a client error with the status and code of the provider', async (_, status, code, call) => {
  const error: unknown = await call().catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(DVSAPIError)
  expect(error).toMatchObject({ status, data: { errors: [{ code, message: expect.any(String) }] } })
})
