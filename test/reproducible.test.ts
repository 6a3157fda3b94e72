import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSimulators } from '../simulators/index.ts'
import { type Receiver, startReceiver } from '../simulators/kernel/testing/receiver.ts'

let receivers: Record<'dtone' | 'payments' | 'reports', Receiver>

beforeAll(async () => {
  const [dtone, payments, reports] = await Promise.all([startReceiver(), startReceiver(), startReceiver()])
  receivers = { dtone, payments, reports }
})
afterAll(() => Promise.all(Object.values(receivers).map((receiver) => receiver.close())))

const world = '/worlds/demo'
const authorization = `Basic ${Buffer.from('demo:secret').toString('base64')}`
const json = { 'content-type': 'application/json' }
const form = { 'content-type': 'application/x-www-form-urlencoded' }

interface Run {
  readonly journal: string
  readonly callbacks: string
  /** Time, random sources and stores at the end. */
  readonly snapshot: string
}

/** Makes a world that is told no time, sends orders, payouts and messages with random faults and callback plans, and advances time in uneven steps. */
async function run(seed: string): Promise<Run> {
  for (const { answers } of Object.values(receivers)) answers.splice(0, Number.POSITIVE_INFINITY, 500, 200, 503)
  const simulators = createSimulators({ seed })
  const { dtone, africastalking } = simulators
  if (dtone === undefined || africastalking === undefined) throw new Error('Failed to run: a provider is missing.')

  async function steer(method: string, path: string, body?: object): Promise<string> {
    const reply = await simulators.steer(method, `${world}${path}`, body)
    expect([200, 201]).toContain(reply.status)
    return reply.body
  }

  async function order(number: number): Promise<void> {
    const body = {
      external_id: `order-${number}`,
      product_id: 41402,
      auto_confirm: number % 4 !== 0,
      credit_party_identifier: { mobile_number: `+2348030000${100 + (number % 8) + 100 * (number % 3)}` },
      callback_url: `${receivers.dtone.url}/dtone`,
    }
    await dtone?.ask({
      method: 'POST',
      target: '/v1/async/transactions',
      headers: { authorization, ...json },
      body: Buffer.from(JSON.stringify(body)),
    })
  }

  async function pay(number: number): Promise<void> {
    const recipients = [100, 103, 200].map((suffix) => ({
      phoneNumber: `+25471100${number % 10}${suffix}`,
      currencyCode: 'KES',
      amount: 10.01 * number,
    }))
    await africastalking?.ask({
      method: 'POST',
      target: '/mobile/b2c/request',
      headers: { apikey: 'demo', ...json },
      body: Buffer.from(JSON.stringify({ username: 'sandbox', productName: 'payouts', recipients })),
    })
  }

  async function send(number: number): Promise<void> {
    const to = `+254711123${900 + (number % 12)},+23276123${401 + (number % 4)}`
    await africastalking?.ask({
      method: 'POST',
      target: '/version1/messaging',
      headers: { apikey: 'demo', accept: 'application/json', ...form },
      body: Buffer.from(String(new URLSearchParams({ username: 'sandbox', to, message: `Message ${number}` }))),
    })
  }

  await steer('PUT', '', { seed, clock: { mode: 'manual' } })
  await steer('PUT', '/africastalking/callback-urls', {
    payments: `${receivers.payments.url}/payments`,
    deliveryReports: `${receivers.reports.url}/reports`,
  })
  for (const [probability, place, effect] of [
    [0.2, 'before', { kind: 'status', status: 503 }],
    [0.2, 'after', { kind: 'malformed' }],
    [0.1, 'after', { kind: 'reset' }],
  ]) {
    await steer('POST', '/faults', { select: { probability }, place, effect })
  }
  for (const [probability, action] of [
    [0.3, { kind: 'drop', attempts: 1 }],
    [0.2, { kind: 'duplicate', copies: 2 }],
    [0.3, { kind: 'delay', duration: 'PT7S' }],
    [0.1, { kind: 'reorder' }],
  ]) {
    await steer('POST', '/callback-plans', { select: { probability }, action })
  }

  for (let number = 1; number <= 24; number++) {
    await order(number)
    await pay(number)
    await send(number)
    await steer('POST', '/clock/advance', { by: `PT${number % 5}.${number % 10}S` })
  }
  await steer('POST', '/clock/advance', { by: 'PT30M' })

  const journal = await steer('GET', '/journal')
  const callbacks = await steer('GET', '/callbacks')
  const snapshot = await steer('GET', '/snapshot')
  simulators.close()
  return { journal, callbacks, snapshot }
}

test('the same seed and input give the same journal to the byte in twenty runs', async () => {
  const first = await run('7')
  const { entries } = JSON.parse(first.journal)
  const kinds = new Set(entries.map((entry: { kind: string; fault?: number }) => `${entry.kind} ${entry.fault ?? ''}`))
  expect([...kinds].toSorted()).toEqual(['callback ', 'request ', 'request 1', 'request 2', 'request 3'])
  for (let repetition = 1; repetition < 20; repetition++) {
    const again = await run('7')
    expect(again.journal).toBe(first.journal)
    expect(again.callbacks).toBe(first.callbacks)
    expect(again.snapshot).toBe(first.snapshot)
  }
})

test('a different seed gives a different journal', async () => {
  const [one, other] = [await run('7'), await run('8')]
  expect(other.journal).not.toBe(one.journal)
  expect(other.callbacks).not.toBe(one.callbacks)
})
