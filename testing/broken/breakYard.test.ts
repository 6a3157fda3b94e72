import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { catchCallbacks } from '../callbacks/catchCallbacks.ts'
import { type Stack, startStack } from '../stack/startStack.ts'
import type { TestWorld } from '../world/world.ts'
import { writeAssignment } from './assignment.ts'
import { breakYard } from './breakYard.ts'
import { type RunRecord, readRecords } from './runRecord.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'railyard-broken-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Records of what tests do in a world of a stack that a mutant breaks. */
async function recordsOf(
  mutant: string | undefined,
  act: (order: (id: string) => Promise<Response>, world: TestWorld, stack: Stack) => Promise<unknown>,
): Promise<readonly RunRecord[]> {
  writeAssignment(folder, mutant)
  const yard = breakYard(folder)
  const stack = await startStack(yard.options)
  yard.attach(stack.simulators)
  const world = await stack.world({ name: 'w' })
  await act((id) => order(stack, id), world, stack)
  await stack.stop()
  yard.close()
  return readRecords(folder).flat()
}

/** Three dollars of airtime; its callback goes where nobody listens. */
function order({ urls }: Stack, id: string, callback = 'http://127.0.0.1:9/'): Promise<Response> {
  return fetch(`${urls.dtone}/v1/async/transactions`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa('w:w')}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      ...{ external_id: id, product_id: 6035, auto_confirm: true, callback_url: callback },
      credit_party_identifier: { mobile_number: '+593990000100' },
    }),
  })
}

function breaks(records: readonly RunRecord[]): readonly RunRecord[] {
  return records.filter(({ record }) => record === 'break')
}

test('without a mutant, requests, callbacks and steering are recorded, and nothing else happens', async () => {
  const records = await recordsOf(undefined, async (ask, world) => {
    expect((await ask('1')).status).toBe(201)
    await world.advance('PT5S')
  })
  expect(records).toMatchObject([
    { record: 'steering', operationId: 'putWorld' },
    {
      record: 'exchange',
      world: 'w',
      id: 1,
      service: 'dtone',
      kind: 'request',
      title: 'postTransactionAsync',
      status: 201,
    },
    { record: 'exchange', id: 2, kind: 'callback', title: 'transactionUpdated', cause: 1, error: expect.any(String) },
    { record: 'steering', operationId: 'advanceClock' },
  ])
})

test('what a fault touches follows its exchange', async () => {
  const records = await recordsOf('dtone/postTransactionAsync/doneButError500', async (ask) => {
    expect((await ask('1')).status).toBe(500)
    expect((await ask('2')).status).toBe(500)
  })
  const [at] = breaks(records)
  expect(at).toEqual({ record: 'break', count: 1, world: 'w' })
  expect(breaks(records)).toHaveLength(2)
  expect(at && records[records.indexOf(at) - 1]).toMatchObject({ title: 'postTransactionAsync', status: 500 })
})

test('a misbehaviour of another operation makes no difference', async () => {
  const records = await recordsOf('dtone/getBalances/error500', async (ask) => {
    expect((await ask('1')).status).toBe(201)
  })
  expect(breaks(records)).toEqual([])
})

test('a rate limit makes a difference only where it refuses', async () => {
  const records = await recordsOf('dtone/postTransactionAsync/rateLimit', async (ask) => {
    expect([(await ask('1')).status, (await ask('2')).status]).toEqual([201, 429])
  })
  expect(breaks(records)).toEqual([{ record: 'break', count: 1, world: 'w' }])
})

test('a callback that is not sent is named, with the request that caused it', async () => {
  const records = await recordsOf('dtone/transactionUpdated/callbackLost', async (ask, world) => {
    await ask('1')
    await world.advance('PT5S')
  })
  expect(breaks(records)).toEqual([
    { record: 'break', count: 1, world: 'w', callback: { name: 'transactionUpdated', state: 'dropped', cause: 1 } },
  ])
})

test.each([['dtone/declined'], ['dtone/outage']])('%s makes a difference to how a transaction ends', async (mutant) => {
  const records = await recordsOf(mutant, async (ask, world) => {
    await ask('1')
    await world.advance('PT5S')
  })
  expect(breaks(records)).not.toEqual([])
})

test('a rule is broken in the exchange that shows it', async () => {
  const records = await recordsOf('dtone/postTransactionAsync/balance-skipped/authorize', (ask) => ask('1'))
  const [at] = breaks(records)
  expect(at && records[records.indexOf(at) - 1]).toMatchObject({ title: 'postTransactionAsync' })
})

test('worlds that are dropped and opened again are broken again', async () => {
  const records = await recordsOf('dtone/postTransactionAsync/error500', async (ask, world, stack) => {
    await world.drop()
    await stack.world({ name: 'w' })
    expect((await ask('1')).status).toBe(500)
  })
  expect(breaks(records)).toHaveLength(1)
})

test('what the tests themselves make a provider do is recorded with its rule', async () => {
  const rule = { action: { kind: 'duplicate' } } as const
  const records = await recordsOf(undefined, (_, world) => world.callbackPlans.add(rule))
  expect(records).toContainEqual({ record: 'steering', operationId: 'addCallbackPlan', world: 'w', rule })
})

test('a folder that says nothing, and a mutant that there is not, are refused', () => {
  expect(() => breakYard(folder)).toThrow('"railyard mutants" sets RAILYARD_MUTANT')
  writeAssignment(folder, 'dtone/getBalances/nothing')
  expect(() => breakYard(folder)).toThrow('there is no mutant dtone/getBalances/nothing')
})

test('a lost answer that leads to nothing makes no difference', async () => {
  const records = await recordsOf('africastalking/ussdEvent/callbackAnswerLostOnce', async (_ask, world) => {
    await using callbacks = await catchCallbacks(world)
    callbacks.answerBy('ussdRequest', () => 'END Good bye')
    const { ussdRequest, ussdEvent } = callbacks.urls
    await world.africastalking.ussdCodes.register('*384*70421#', { callback: ussdRequest, events: ussdEvent })
    await world.subscribers.phone('+254711000001').dial('*384*70421#')
    await world.advance('PT1H')
  })
  expect(records).toContainEqual(expect.objectContaining({ title: 'ussdEvent', error: expect.any(String) }))
  expect(breaks(records)).toEqual([])
})

test('a lost answer that a session waits for does', async () => {
  const records = await recordsOf('africastalking/ussdRequest/callbackAnswerLostOnce', async (_ask, world) => {
    await using callbacks = await catchCallbacks(world)
    callbacks.answerBy('ussdRequest', () => 'END Good bye')
    const { ussdRequest: callback } = callbacks.urls
    await world.africastalking.ussdCodes.register('*384*70421#', { callback, events: null })
    await world.subscribers.phone('+254711000001').dial('*384*70421#')
  })
  expect(breaks(records)).toMatchObject([{ callback: { name: 'ussdRequest' } }])
})

test('a lost answer to a callback that is tried again does', async () => {
  const records = await recordsOf('dtone/transactionUpdated/callbackAnswerLostOnce', async (_ask, world, stack) => {
    await using callbacks = await catchCallbacks(world)
    await order(stack, '1', callbacks.url)
    await world.advance('PT1M')
  })
  expect(breaks(records)).toMatchObject([{ callback: { name: 'transactionUpdated' } }])
})
