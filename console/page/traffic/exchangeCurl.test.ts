import { expect, test } from 'vitest'
import type { Exchange } from '../control/exchanges.ts'
import { exchangeOf } from './exchange.fixture.ts'
import { exchangeCurl } from './exchangeCurl.ts'

const origins = { dtone: 'http://127.0.0.1:4002', africastalking: 'http://127.0.0.1:4001' }

function curl(changes: Partial<Exchange>, request: Partial<Exchange['request']> = {}) {
  const exchange = exchangeOf(changes)
  return exchangeCurl({ ...exchange, request: { ...exchange.request, ...request } }, origins)
}

test('credentials are placeholders, and said beside it', () => {
  const headers = { host: 'x', authorization: '[redacted]', 'content-type': 'application/json', 'content-length': '2' }
  expect(curl({}, { headers, body: '{}' })).toEqual({
    command: `curl http://127.0.0.1:4002/v1/async/transactions -u "$API_KEY:$API_SECRET" -H 'content-type: application/json' --data-raw '{}'`,
    notes: ['authorization is redacted: set $API_KEY and $API_SECRET.'],
  })
  expect(
    curl({ service: 'africastalking' }, { method: 'GET', target: '/a?b=[c]', headers: { apikey: '[redacted]' } }),
  ).toEqual({
    command: `curl --globoff 'http://127.0.0.1:4001/a?b=[c]' -H "apikey: $API_KEY"`,
    notes: ['apikey is redacted: set $API_KEY.'],
  })
})

test('a callback goes to its receiver', () => {
  expect(curl({ kind: 'callback' }, { target: 'http://127.0.0.1:3000/a', body: "it's" })?.command).toBe(
    `curl http://127.0.0.1:3000/a --data-raw 'it'\\''s'`,
  )
})

test('nothing of a request is run by the shell', () => {
  const headers = { 'x-`id`': '$(id)', '$`id`': '[redacted]' }
  expect(curl({}, { method: 'PUT', target: '/$(id)', headers, body: '@/etc/passwd\n`id`' })?.command).toBe(
    `curl -X PUT 'http://127.0.0.1:4002/$(id)' -H 'x-\`id\`: $(id)' -H '$\`id\`: [redacted]' --data-raw $'@/etc/passwd\\n\`id\`'`,
  )
})

test('a request that was cut is said to be so, and none is made for a provider without an address', () => {
  expect(curl({}, { body: 'x… (5 more characters)' })?.notes).toEqual([expect.stringContaining('not whole')])
  expect(curl({ service: 'acquirer' })).toBeUndefined()
})

test.each(['A\0B', 'A\uFFFDB'])('%j is told to be no text', (body) => {
  expect(curl({}, { body })?.notes).toEqual([expect.stringContaining('no text')])
})
