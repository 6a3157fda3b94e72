import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Stack, startStack } from '../../testing/index.ts'
import { writtenLog } from './writtenLog.fixture.ts'

const { log, told, clear } = writtenLog()
let stack: Stack

beforeAll(async () => {
  stack = await startStack({
    gateway: {
      ...{ world: 'demo', demo: true, logLevel: 'silent' },
      tell: (exchange, meant) => log({ kind: 'gateway', world: 'demo', exchange, meant }),
    },
  })
})
afterAll(() => stack.stop())
beforeEach(clear)

async function send(path: string, body?: object, key = stack.gateway?.apiKey): Promise<number> {
  const response = await fetch(`${stack.gateway?.url}${path}`, {
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
  })
  await response.arrayBuffer()
  return response.status
}

test('a payout is one line with its operation, status and what matters, and without the key', async () => {
  const payments = [{ phoneNumber: '+23276123100', amount: 250 }]
  expect(await send('/api/Payment/bulk-mobile', { payments })).toBe(200)
  expect(told()).toMatch(
    /^[\d:.]{12} \[2026-01-05 09:00:00\] {2}demo {2}gateway {2}POST Payment_BulkMobile {2}200 {2}.+ · 250 {2}\d+ ms\n$/,
  )
  expect(told()).not.toContain(String(stack.gateway?.apiKey))
})

test('a refused payout tells what is wrong once, field by field', async () => {
  expect(await send('/api/Payment/bulk-mobile', { payments: [{ phoneNumber: '+23276123100', amount: -1 }] })).toBe(400)
  expect(told()).toMatch(/gateway {2}POST Payment_BulkMobile {2}400 .*\n {4}! payments\.0\.amount: .+\n$/)
})

test('a wrong key is told with what is taken, and not shown', async () => {
  expect(await send('/api/Banks', undefined, 'tp_live_S3cret')).toBe(401)
  expect(told()).toMatch(
    /gateway {2}GET Banks_GetAll {2}401 .*\n {4}! The API key or the session is missing or not valid/,
  )
  expect(told()).not.toContain('S3cret')
})

test('a path of a provider is told with the port that was meant', async () => {
  expect(await send('/v1/balances')).toBe(404)
  expect(told()).toContain(`! no operation has this path; that is DT One, on ${new URL(stack.urls.dtone).port}`)
})

test('the token of a callback URL is not shown, also where its path is wrong', async () => {
  const url = new URL(String(stack.gateway?.callbackUrls.dtone))
  const token = String(url.pathname.split('/').at(-1))
  expect(token.length).toBeGreaterThan(20)
  expect(await send(`/other/${token}?key=${token}`, {})).toBe(404)
  expect(told()).toContain('gateway  POST /other/…  404')
  expect(told()).not.toContain(token)
})
