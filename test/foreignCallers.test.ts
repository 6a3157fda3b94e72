import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bytesOf, exchange, type Stack, startStack } from '../testing/index.ts'

let stack: Stack

beforeAll(async () => {
  stack = await startStack({ clock: { mode: 'manual' }, gateway: { world: 'demo', demo: true } })
})
afterAll(() => stack.stop())

const basic = `Basic ${Buffer.from('demo:demo').toString('base64')}`
const purchase = {
  ...{ external_id: 'foreign', product_id: 6035, auto_confirm: true },
  credit_party_identifier: { mobile_number: '+593990000100' },
}

/** A request to each port that changes state, with valid credentials, and the format of the refusal. */
const attempts = [
  {
    port: 'control',
    path: '/worlds/demo/faults',
    headers: [],
    body: { effect: { kind: 'hang' } },
    refusal: /"title":"Forbidden"/,
  },
  {
    port: 'dtone',
    path: '/v1/async/transactions',
    headers: [['authorization', basic]],
    body: purchase,
    refusal: /^\{"errors":\[\{"code":1000403,/,
  },
  {
    port: 'africastalking',
    path: '/mobile/b2c/request',
    headers: [['apikey', 'demo']],
    body: { username: 'sandbox', productName: 'p', recipients: [] },
    refusal: /^The supplied authentication is not authorized/,
  },
  { port: 'gateway', path: '/api/Sms/send', headers: [], body: {}, refusal: /"code":"caller_foreign"/ },
] as const

function urlOf(port: (typeof attempts)[number]['port']): string {
  return port === 'gateway' ? (stack.gateway?.url ?? '') : stack.urls[port]
}

async function send({ port, path, headers, body }: (typeof attempts)[number], foreign: readonly [string, string]) {
  const type = ['content-type', 'application/json'] as const
  const text = JSON.stringify(body)
  const bytes = bytesOf({ method: 'POST', path, headers: [...headers, type], body: text }).toString('latin1')
  const [name, value] = foreign
  const isHost = name === 'host'
  const sent = isHost
    ? bytes.replace('host: 127.0.0.1', `host: ${value}`)
    : bytes.replace('\r\n', `\r\n${name}: ${value}\r\n`)
  return exchange(urlOf(port), sent)
}

describe.each(attempts)('$port', (attempt) => {
  test.each([
    ['a page of another site', 'origin', 'http://evil.test'],
    ['a page with a null origin', 'origin', 'null'],
    ['a name used for DNS rebinding', 'host', 'evil.test'],
  ] as const)('%s is refused in the format of the service, and changes nothing', async (_, name, value) => {
    const reply = await send(attempt, [name, value])
    expect(reply.status).toBe(403)
    expect(reply.body).toMatch(attempt.refusal)
    const world = await stack.control.perform('getWorld', { path: { world: 'demo' } })
    const journal = await stack.control.perform('getJournal', { path: { world: 'demo' } })
    expect([world.name, journal.entries]).toEqual(['demo', []])
  })

  test('a page of this machine is accepted', async () => {
    expect((await send(attempt, ['origin', 'http://localhost:3000'])).status).not.toBe(403)
    await stack.control.perform('clearJournal', { path: { world: 'demo' } })
    await stack.control.perform('clearFaults', { path: { world: 'demo' } })
  })
})

test.each([
  ['africastalking', 'api.sandbox.africastalking.com'],
  ['dtone', 'preprod-dvs-api.dtone.com'],
] as const)('%s accepts the host name of its provider', async (port, host) => {
  const reply = await exchange(stack.urls[port], `GET / HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)
  expect(reply.status).not.toBe(403)
})

test('the control plane refuses a body without a media type, because pages of other sites can send one', async () => {
  const bytes = bytesOf({
    method: 'POST',
    path: '/worlds/demo/faults',
    headers: [],
    body: '{"effect":{"kind":"hang"}}',
  })
  expect((await exchange(stack.urls.control, bytes)).status).toBe(415)
  expect(await stack.control.perform('listFaults', { path: { world: 'demo' } })).toEqual([])
})
