import { expect, test } from 'vitest'
import { credentials, steeredDtone } from '../../../../testing/providers/steeredDtone.ts'

const stack = steeredDtone()

const limit = (requests: number, window: string) =>
  stack.steer('PATCH', '/dtone/settings', { rateLimit: { requests, window } })

/** Status, remaining requests and limit of a reply. */
async function left(headers: Readonly<Record<string, string>> = {}, path = '/v1/balances'): Promise<string> {
  const reply = await stack.ask('GET', path, undefined, headers)
  return `${reply.status}: ${reply.headers['X-Ratelimit-Remaining']} of ${reply.headers['X-Ratelimit-Limit']}`
}

test('every reply has the remaining requests, whatever its status', async () => {
  const paths = ['/v1/balances', '/v1/products/1', '/v1/products?per_page=0', '/v1/nowhere', '/v1/products']
  const found: string[] = []
  for (const path of paths) found.push(await left({}, path))
  expect(found).toEqual([
    '200: 999999 of 1000000',
    '404: 999998 of 1000000',
    '400: 999997 of 1000000',
    '404: 999996 of 1000000',
    '200: 999995 of 1000000',
  ])
})

test('a held reply has the remaining requests at the time of its request', async () => {
  await limit(3, 'PT1S')
  const late = stack.ask('POST', '/v1/sync/transactions', {
    external_id: 'late',
    product_id: 6035,
    auto_confirm: true,
    credit_party_identifier: { mobile_number: '+593990000100' },
  })
  await stack.pass('PT3S')
  expect(await late).toMatchObject({ status: 201, headers: { 'X-Ratelimit-Remaining': '2' } })
})

test('an empty bucket gets 429 and refills evenly on the world’s clock', async () => {
  await limit(3, 'PT1S')
  expect([await left(), await left(), await left(), await left()]).toEqual([
    '200: 2 of 3',
    '200: 1 of 3',
    '200: 0 of 3',
    '429: 0 of 3',
  ])
  await stack.pass('PT0.333S')
  expect(await left()).toBe('429: 0 of 3')
  await stack.pass('PT0.001S')
  expect([await left(), await left()]).toEqual(['200: 0 of 3', '429: 0 of 3'])
  await stack.pass('PT1H')
  expect(await left()).toBe('200: 2 of 3')
})

test('two hundred windows lose no request to rounding', async () => {
  await limit(3, 'PT1S')
  for (let request = 0; request < 3; request++) await left()
  for (let window = 0; window < 200; window++) {
    await stack.pass('PT0.999S')
    await stack.pass('PT0.001S')
    const statuses = [await left(), await left(), await left(), await left()]
    expect(statuses).toEqual(['200: 2 of 3', '200: 1 of 3', '200: 0 of 3', '429: 0 of 3'])
  }
})

test('a limited request gets only 1000429 and has no effect', async () => {
  await limit(1, 'PT1M')
  await left()
  const { status, body } = await stack.order()
  expect([status, body]).toEqual([429, { errors: [{ code: 1_000_429, message: 'Too many requests' }] }])
  await stack.pass('PT2M')
  expect((await stack.ask('GET', '/v1/transactions')).body).toEqual([])
})

test('each secret of a key has its own bucket', async () => {
  await limit(2, 'PT1S')
  const other = { authorization: credentials('w', 'another secret') }
  expect([await left(), await left(other), await left(), await left(other), await left(other)]).toEqual([
    '200: 1 of 2',
    '200: 1 of 2',
    '200: 0 of 2',
    '200: 0 of 2',
    '429: 0 of 2',
  ])
})

test('requests with Prefer, on unknown paths and with faults are counted', async () => {
  await limit(4, 'PT1S')
  expect(await left({ prefer: 'code=500' })).toBe('500: 3 of 4')
  expect(await left({}, '/v1/nowhere')).toBe('404: 2 of 4')
  await stack.steer('POST', '/faults', { effect: { kind: 'providerError', error: 1_009_503 } })
  expect(await left()).toBe('503: 1 of 4')
  await stack.steer('DELETE', '/faults')
  expect(await left({ prefer: 'code=429' })).toBe('429: 0 of 4')
  expect(await left({ prefer: 'code=200' })).toBe('429: 0 of 4')
  expect(await left({}, '/v1/nowhere')).toBe('429: 0 of 4')
})

test('a changed limit starts with a full bucket, and a snapshot keeps its level', async () => {
  await limit(2, 'PT1S')
  expect([await left(), await left()]).toEqual(['200: 1 of 2', '200: 0 of 2'])
  const snapshot = (await stack.steer('GET', '/snapshot')).body
  await limit(5, 'PT1S')
  expect(await left()).toBe('200: 4 of 5')
  await stack.steer('PUT', '/snapshot', snapshot)
  expect(await left()).toBe('429: 0 of 2')
})
