import { createServer } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Stack, startStack } from '../../testing/index.ts'
import { writtenLog } from './writtenLog.fixture.ts'

const { log, told, clear, shown } = writtenLog()
let stack: Stack

beforeAll(async () => {
  stack = await startStack({ log, clock: { mode: 'manual' } })
  stack.simulators.worlds.create({ name: 'demo' })
})
afterAll(() => stack.stop())
beforeEach(clear)

async function send(url: string, body?: object | string, headers: Record<string, string> = {}): Promise<number> {
  const json = typeof body === 'object'
  const response = await fetch(url, {
    ...(body !== undefined && { method: 'POST', body: json ? JSON.stringify(body) : body }),
    headers: { ...(json && { 'content-type': 'application/json' }), ...headers },
  })
  await response.arrayBuffer()
  return response.status
}

const as = (key: string): Record<string, string> => ({
  authorization: `Basic ${Buffer.from(`${key}:${key}`).toString('base64')}`,
})
const purchase = {
  ...{ external_id: 'x', product_id: 6035, auto_confirm: true },
  credit_party_identifier: { mobile_number: '+593990000100' },
}
let orders = 0
const buy = (change: object = {}, path = '/v1/async/transactions', key = 'demo'): Promise<number> =>
  send(`${stack.urls.dtone}${path}`, { ...purchase, external_id: `x${++orders}`, ...change }, as(key))
const advance = (by: string, world = 'demo') => stack.control.perform('advanceClock', { path: { world }, body: { by } })

test('a request that works is one line with its operation, status, id and amount', async () => {
  expect(await buy()).toBe(201)
  expect(told()).toMatch(
    /^[\d:.]{12} \[2026-01-01 00:00:00\] {2}demo {2}dtone {2}POST postTransactionAsync {2}201 {2}CONFIRMED · \d+ · 3\.6 USD {2}\d+ ms\n$/,
  )
})

test("a path of one provider on another's port is one line, with the port that was meant below it", async () => {
  const url = `${stack.urls.africastalking}/v1/async/transactions?key=S3cret`
  expect(await send(url, purchase, as('demo'))).toBe(404)
  const { port } = new URL(stack.urls.dtone)
  expect(told()).toMatch(
    new RegExp(
      `^[\\d:.]{12}  africastalking  POST /v1/async/transactions  404\n    ! POST /v1/async/transactions: no operation has this path; that is DT One, on ${port}\n$`,
    ),
  )
})

test('TLS to a plain port is one line with the remedy', async () => {
  const { port } = new URL(stack.urls.dtone)
  await expect(send(`https://127.0.0.1:${port}/v1/balances`)).rejects.toThrow('fetch failed')
  expect(told()).toMatch(
    new RegExp(`^[\\d:.]{12}  ! dtone: a client speaks TLS to port ${port}, which serves plain HTTP: use http://\n$`),
  )
})

test('a missing /v1 is told with the operation that was meant', async () => {
  expect(await buy({}, '/async/transactions')).toBe(404)
  expect(told()).toContain('the nearest is postTransactionAsync, POST /v1/async/transactions')
})

test('a mistyped key is told once, with the worlds that there were', async () => {
  for (const _ of [1, 2]) await send(`${stack.urls.dtone}/v1/balances`, undefined, as('demmo'))
  expect(told().match(/the key demmo opened a new world; if the key is misspelt: there were demo/g)).toHaveLength(1)
})

test('missing credentials are told with what is taken', async () => {
  expect(await send(`${stack.urls.dtone}/v1/balances`)).toBe(401)
  expect(told()).toMatch(/dtone {2}GET getBalances {2}401\n.*the credentials are missing\n.*any key opens a world/)
})

test('a missing field is named', async () => {
  expect(await buy({ product_id: undefined })).toBe(400)
  expect(told()).toContain('field `product_id` is missing')
})

test('a number without its plus is told with the form that is taken', async () => {
  expect(await buy({ credit_party_identifier: { mobile_number: '593990000100' } })).toBe(400)
  expect(told()).toContain('must be a phone number in E.164: a plus sign and 7 to 15 digits')
  const form = 'username=sandbox&message=hi&to=0711123456'
  await send(`${stack.urls.africastalking}/version1/messaging`, new URLSearchParams(form).toString(), {
    ...{ apiKey: 'demo', 'content-type': 'application/x-www-form-urlencoded' },
  })
  expect(told()).toContain('"0711123456" is no number in international format; write it as +254711123456')
})

test('a callback to a closed port is told with the remedy and the next attempt', async () => {
  const closed = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => closed.once('listening', resolve))
  const { port } = Object(closed.address())
  await new Promise((resolve) => closed.close(resolve))
  await buy({ callback_url: `http://127.0.0.1:${port}/hook` })
  await advance('PT3S')
  expect(told()).toMatch(
    /→ transactionUpdated http:\/\/127\.0\.0\.1:\d+\/hook {2}no answer .*\n {4}! nothing listens on http:\/\/127\.0\.0\.1:\d+: start the application there, or correct the callback URL; it is sent again at 2026-01-01T/,
  )
})

test('a refused target is told with the option that lets it', async () => {
  await buy({ callback_url: 'http://192.0.2.1/hook' })
  await advance('PT3S')
  expect(told()).toContain('callbacks go to loopback only; --allow-callbacks 192.0.2.1 allows it')
})

test('a callback whose URL was never set is told once, with the request that sets it', async () => {
  const recipients = [{ phoneNumber: '+254711123456', currencyCode: 'KES', amount: 10 }]
  for (const _ of [1, 2])
    await send(
      `${stack.urls.africastalking}/mobile/b2c/request`,
      { username: 'sandbox', productName: 'p', recipients },
      {
        apiKey: 'demo',
      },
    )
  await advance('PT1M')
  const line =
    /paymentNotification was not sent: no URL is set for world demo; PUT \/worlds\/demo\/africastalking\/callback-urls \{"payments":/g
  expect(told().match(line)).toHaveLength(1)
})

test('a misspelt field or query of the control plane is told with those that there are', async () => {
  expect(await send(`${stack.urls.control}/worlds/demo/faults`, { efect: { kind: 'reset' } })).toBe(400)
  expect(told()).toMatch(
    /control {2}POST \/worlds\/demo\/faults {2}400 .*\n.*`efect` is not known \(there are select, place, effect\)/,
  )
  expect(await send(`${stack.urls.control}/worlds/demo/journal?servce=dtone`)).toBe(400)
  expect(told()).toContain('`servce` is not known')
})

test('a synchronous request on a manual clock is told with the command that moves it', async () => {
  const answered = buy({}, '/v1/sync/transactions')
  while (!told().includes('waits until')) await stack.simulators.worlds.wall.turn()
  expect(told()).toMatch(
    /POST \/worlds\/demo\/clock\/advance on the control plane moves it, as does: railyard advance \d+s --world demo/,
  )
  await advance('PT3M')
  expect(await answered).toBe(201)
})

test('no credentials and no secret of a receiver get into the log', async () => {
  const secret = 'S3cret-of-the-receiver-0123456789'
  await buy({ callback_url: `http://user:${secret}@127.0.0.1:1/${secret}` }, '/v1/async/transactions', 'demo')
  await send(`${stack.urls.africastalking}/version1/messaging?username=sandbox&apiKey=${secret}`, undefined, {
    apiKey: '',
  })
  await advance('PT1H')
  expect(told()).toContain('http://127.0.0.1:1/…')
  expect(told()).not.toContain(secret)
  expect(told()).not.toContain(String(as('demo')['authorization']))
})

test('control characters of a request do not reach the terminal', async () => {
  await send(`${stack.urls.dtone}/v1/async/transactions`, { '\u001b[2J': 1, ...purchase }, as('demo'))
  expect(shown()).not.toContain('\u001b[2J')
  expect(told()).toContain('\\u001b[2J')
})
