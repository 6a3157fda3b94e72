import { describe } from 'vitest'
import { misbehaviours, trigger } from '../misbehaviours/misbehaviours.ts'
import { test as base, expect } from './vitest.ts'

const test = base.extend({ railyardOptions: { seed: '11' } })

async function topUp(world: { key: string; urls: { dtone: string } }, order: object): Promise<void> {
  const headers = { authorization: `Basic ${btoa(`${world.key}:${world.key}`)}`, 'content-type': 'application/json' }
  const body = {
    ...{ external_id: 'order-1', product_id: 6035, auto_confirm: true },
    credit_party_identifier: { mobile_number: '+593990000100' },
    ...order,
  }
  await fetch(`${world.urls.dtone}/async/transactions`, { method: 'POST', headers, body: JSON.stringify(body) })
}

/** The message with which an expectation fails. */
async function failureOf(expectation: Promise<void>): Promise<string> {
  return expectation.then(
    () => 'it held',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  )
}

test('each test has a world with the options of the file', async ({ railyard, world }) => {
  const found = await railyard.control.perform('getWorld', { path: { world: world.name } })
  expect(found.seed).toBe('11')
})

describe('toHaveReceived', () => {
  test('compares the fields that are named, also in lists and by matchers', async ({ world }) => {
    await topUp(world, {})
    await expect(world).toHaveReceived('postTransactionAsync')
    await expect(world).toHaveReceived('postTransactionAsync', {
      product_id: expect.any(Number),
      credit_party_identifier: { mobile_number: expect.stringMatching(/^\+593/) },
    })
    await expect(world).toHaveReceived('postTransactionAsync', {}, { times: 1 })
    await expect(world).not.toHaveReceived('postTransactionAsync', { product_id: 1 })
    await expect(world).not.toHaveReceived('getBalances')
  })

  test('reads forms and queries', async ({ world }) => {
    const form = new URLSearchParams({ username: 'sandbox', to: '+254711123456', message: 'a & b' })
    const headers = { apiKey: world.key, accept: 'application/json' }
    await fetch(`${world.urls.africastalking}/version1/messaging`, { method: 'POST', headers, body: form })
    await fetch(`${world.urls.africastalking}/version1/messaging?username=sandbox&lastReceivedId=0`, { headers })
    await expect(world).toHaveReceived('sendMessage', { message: 'a & b' })
    await expect(world).toHaveReceived('fetchMessages', { lastReceivedId: '0' })
  })

  test('does not print the status of an answer that a fault has lost', async ({ railyard, world }) => {
    const lost = misbehaviours.find(({ phrase }) => phrase === 'breaks connections')
    if (lost === undefined) throw new Error('There is no such misbehaviour.')
    await trigger(railyard.control, world.name, lost, { service: 'dtone' })
    await expect(topUp(world, {})).rejects.toThrow()
    const message = await failureOf(expect(world).toHaveReceived('postTransactionAsync', { external_id: 'mine' }))
    expect(message).toMatch(/not answered: a fault .*connection/)
    expect(message).not.toMatch(/answered \d/)
  })

  test('prints what came instead, nearest first', async ({ world }) => {
    await topUp(world, { external_id: 'far', product_id: 1 })
    await topUp(world, { external_id: 'near' })
    const message = await failureOf(
      expect(world).toHaveReceived('postTransactionAsync', { external_id: 'mine', product_id: 6035 }),
    )
    expect(message.split('\n')).toEqual([
      `Expected world ${world.name} to have received postTransactionAsync with { external_id: 'mine', product_id: 6035 }.`,
      'What came instead, nearest first:',
      '  #2 postTransactionAsync at 2026-01-01T00:00:00.000Z, answered 201',
      "    external_id: 'near' instead of 'mine'",
      expect.stringMatching(/^ {2}#1 postTransactionAsync .*, answered 4\d\d$/),
      "    external_id: 'far' instead of 'mine'",
      '    product_id: 1 instead of 6035',
    ])
  })

  test('prints a request that was no operation with its hint', async ({ world }) => {
    await fetch(`${world.urls.dtone}/balance`, {
      headers: { authorization: `Basic ${btoa(`${world.key}:${world.key}`)}` },
    })
    const message = await failureOf(expect(world).toHaveReceived('getBalances'))
    expect(message).toMatch(/#1 GET \/v1\/balance, which is no operation .*, answered 404\n {4}.*balances/)
    expect(await failureOf(expect(world).not.toHaveReceived('getBalances'))).toBe('it held')
  })

  test('counts', async ({ world }) => {
    await topUp(world, {})
    const failure = await failureOf(expect(world).toHaveReceived('postTransactionAsync', {}, { times: 2 }))
    expect(failure).toMatch(/to have received postTransactionAsync 2 times, not once\./)
    expect(await failureOf(expect(world).not.toHaveReceived('postTransactionAsync'))).toMatch(
      /not to have received postTransactionAsync\. It received:\n {2}#1 postTransactionAsync/,
    )
  })
})

describe('toHaveDeliveredCallback and toHaveSettled', () => {
  test('hold when the callback was acknowledged and nothing is left', async ({ world }) => {
    const { url } = await world.catchCallbacks()
    await topUp(world, { callback_url: url })
    expect(await failureOf(expect(world).toHaveDeliveredCallback('transactionUpdated'))).toContain(
      'No callback was created.',
    )
    expect(await failureOf(expect(world).toHaveSettled())).toMatch(
      /Still to come:\n {2}dtone submit of .*\n {2}dtone settle of \d+, due at 2026-01-01T00:00:03\.000Z/,
    )
    await world.advance('PT3S')
    await expect(world).toHaveDeliveredCallback('transactionUpdated', { status: { message: 'COMPLETED' } })
    await expect(world).toHaveSettled()
    expect(await failureOf(expect(world).not.toHaveSettled())).toContain('nothing is left to happen')
  })

  test('print a callback that was not acknowledged', async ({ world }) => {
    const catcher = await world.catchCallbacks()
    catcher.answerWith(500)
    await topUp(world, { callback_url: catcher.url })
    await world.advance('PT4S')
    const failure = await failureOf(
      expect(world).toHaveDeliveredCallback('transactionUpdated', { external_id: 'order-2' }),
    )
    expect(failure).toMatch(/#1 transactionUpdated about \d+ to http.*, queued\n {4}external_id: 'order-1' instead of/)
    expect(failure).toMatch(/1 attempts\n {4}last attempt at 2026-01-01T00:00:03\.000Z: 500/)
    expect(await failureOf(expect(world).toHaveSettled())).toMatch(
      /Still to come:\n {2}callback #1 transactionUpdated of \d+, retry due at 2026-01-01T00:\d\d:\d\d\.000Z$/,
    )
  })
})

test('toHaveSettled prints a held callback and a request without answer', async ({ world }) => {
  const { url } = await world.catchCallbacks()
  await world.callbackPlans.add({ action: { kind: 'hold' } })
  await topUp(world, { callback_url: url })
  await world.advance('PT3S')
  expect(await failureOf(expect(world).toHaveSettled())).toMatch(
    /Still to come:\n {2}callback #1 transactionUpdated, held by a plan$/,
  )
  await world.faults.add({ select: { operationId: 'getBalances' }, effect: { kind: 'latency', duration: 'PT1M' } })
  const headers = { authorization: `Basic ${btoa(`${world.key}:${world.key}`)}` }
  const answered = fetch(`${world.urls.dtone}/balances`, { headers })
  while ((await world.due()).total === 0);
  expect(await failureOf(expect(world).toHaveSettled())).toContain('the answer of dtone getBalances, due at 2026-01-01')
  await world.advance('PT1M')
  expect((await answered).status).toBe(200)
})

test('anything but a world is refused', async () => {
  const { matchers } = await import('../matchers/matchers.ts')
  await expect(matchers.toHaveSettled({})).rejects.toThrow('expect(…) takes a world')
})
