import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Receiver, startReceiver } from '../simulators/kernel/testing/receiver.ts'
import { type ControlResult, opening, type Stack, startStack } from '../testing/index.ts'
import { type Application, applicationOf } from './worlds.fixture.ts'

let stack: Stack
let receiver: Receiver

beforeEach(async () => {
  stack = await startStack()
  receiver = await startReceiver()
})

afterEach(async () => {
  expect(stack.reports.list()).toEqual([])
  await stack.stop()
  await receiver.close()
})

/** Creates a world. Callbacks of both providers are sent to the receiver, under the path of the world. */
async function open(key: string): Promise<Application> {
  const world = await stack.world({ name: key })
  await world.africastalking.setCallbackUrls({ payments: `${receiver.url}/${key}/payments` })
  return applicationOf(stack, key, `${receiver.url}/${key}`)
}

const paths = (): string[] => receiver.received.map(({ path }) => path)

describe('two worlds', () => {
  let red: Application
  let blue: Application

  beforeEach(async () => {
    red = await open('red')
    blue = await open('blue')
    for (const application of [red, blue]) {
      expect(await application.topUp('order-1', '100')).toMatchObject({ status: 201 })
      expect(await application.payOut('100')).toMatchObject({ status: 201, body: { numQueued: 1 } })
    }
  })

  test('do not share transactions, balances or messages', async () => {
    const { body } = await red.topUp('order-2', '100')
    const id = JSON.stringify(body).match(/"id":(\d+)/)?.[1]
    expect((await red.dtone('GET', '/v1/transactions')).body).toMatchObject([
      { external_id: 'order-1' },
      { external_id: 'order-2' },
    ])
    expect((await blue.dtone('GET', '/v1/transactions')).body).toMatchObject([{ external_id: 'order-1' }])
    expect(await red.dtone('GET', `/v1/transactions/${id}`)).toMatchObject({ status: 200 })
    expect(await blue.dtone('GET', `/v1/transactions/${id}`)).toMatchObject({ status: 404 })
    expect((await red.dtone('GET', '/v1/balances?unit=USD')).body).toMatchObject([{ holding: 1.4 }])
    expect((await blue.dtone('GET', '/v1/balances?unit=USD')).body).toMatchObject([{ holding: 0.7 }])

    await red.world.africastalking.receiveMessage({ from: '+254711123456', to: '12345', text: 'for red' })
    const inbox = '/version1/messaging?username=sandbox&lastReceivedId=0'
    expect((await red.africastalking('GET', inbox)).body).toMatchObject({
      SMSMessageData: { Messages: [{ text: 'for red' }] },
    })
    expect((await blue.africastalking('GET', inbox)).body).toEqual({ SMSMessageData: { Messages: [] } })
  })

  test('do not share a clock or callbacks', async () => {
    expect(await red.world.advance('PT1H')).toMatchObject({ now: '2026-01-05T10:00:00.000Z', delivered: 2 })
    expect(paths().toSorted()).toEqual(['/red/dtone', '/red/payments'])
    expect(await red.world.clock()).toMatchObject({ now: '2026-01-05T10:00:00.000Z' })
    expect(await blue.world.clock()).toMatchObject({ now: opening })
    expect((await blue.dtone('GET', '/v1/transactions')).body).toMatchObject([{ status: { message: 'CONFIRMED' } }])
    expect(await blue.world.callbacks()).toEqual([])

    await blue.world.advance('PT1H')
    expect(paths().slice(2).toSorted()).toEqual(['/blue/dtone', '/blue/payments'])
  })

  test('do not share faults, plans or a journal', async () => {
    await red.world.faults.add({ effect: { kind: 'status', status: 503 } })
    await red.world.callbackPlans.add({ action: { kind: 'drop' } })
    expect(await red.topUp('order-2', '100')).toMatchObject({ status: 503 })
    expect(await blue.topUp('order-2', '100')).toMatchObject({ status: 201 })
    expect(await blue.world.faults.list()).toEqual([])
    expect(await blue.world.callbackPlans.list()).toEqual([])
    expect(await red.world.journal()).toMatchObject([{}, {}, { fault: 1 }])
    expect(JSON.stringify(await blue.world.journal())).not.toContain('/red/')
  })

  test('do not change when the other is dropped or created again', async () => {
    const before = await blue.world.snapshot()
    await red.world.drop()
    expect(await stack.control.call('getWorld', { path: { world: 'red' } })).toMatchObject({ status: 404 })
    await open('red')
    expect((await red.dtone('GET', '/v1/transactions')).body).toEqual([])
    expect(await blue.world.snapshot()).toEqual(before)
    await red.world.advance('PT1H')
    expect(paths()).toEqual([])
  })
})

test('two providers with the same key share one clock', async () => {
  const shared = await open('shared')
  await shared.topUp('order-1', '100')
  await shared.payOut('100')
  await shared.world.advance('PT2.999S')
  expect(paths()).toEqual([])
  expect(await shared.world.advance('PT0.001S')).toMatchObject({ fired: 4, delivered: 2 })
  expect(paths()).toEqual(['/shared/dtone', '/shared/payments'])
  expect(await shared.world.callbacks()).toMatchObject([
    { service: 'dtone', createdAt: '2026-01-05T09:00:03.000Z' },
    { service: 'africastalking', createdAt: '2026-01-05T09:00:03.000Z' },
  ])
})

describe('a snapshot', () => {
  let original: Application
  let snapshot: ControlResult<'getSnapshot'>

  /** The visible state of a world, and its held callbacks. */
  async function seen(application: Application): Promise<unknown> {
    return {
      transactions: (await application.dtone('GET', '/v1/transactions')).body,
      balances: (await application.dtone('GET', '/v1/balances')).body,
      clock: await application.world.clock(),
      held: await application.world.callbacks({ state: 'held' }),
      plans: await application.world.callbackPlans.list(),
    }
  }

  /** The later events of a world, with its callbacks in order. */
  async function future(application: Application): Promise<unknown> {
    const before = receiver.received.length
    const advanced = await application.world.advance('PT10M')
    const { body: created } = await application.topUp('order-9', '100')
    return { advanced, created, called: receiver.received.slice(before), ends: await seen(application) }
  }

  beforeEach(async () => {
    original = await open('original')
    await original.world.callbackPlans.add({ select: { nth: 1 }, action: { kind: 'hold' } })
    await original.topUp('order-1', '100')
    await original.world.advance('PT3S')
    await original.topUp('order-2', '101')
    await original.topUp('order-3', '302')
    await original.payOut('100', '203', '300')
    await original.world.advance('PT1S')
    snapshot = await original.world.snapshot()
  })

  test('restores timers, held callbacks and balances, so that later events are the same', async () => {
    const then = await seen(original)
    expect(then).toMatchObject({ balances: [{ available: 9_997.9, holding: 1.4 }, {}], held: [{ about: /\d+/ }] })
    const first = await future(original)
    expect(await seen(original)).not.toEqual(then)

    await original.world.restore(snapshot)
    expect(await seen(original)).toEqual(then)
    expect(await future(original)).toEqual(first)
  })

  test('creates a new world, whose held callbacks can be released', async () => {
    const copy = applicationOf(stack, 'copy', `${receiver.url}/original`)
    const restored = await stack.control.call('putSnapshot', { path: { world: 'copy' }, body: snapshot })
    expect(restored).toMatchObject({ status: 200, body: { name: 'copy' } })
    expect(await seen(copy)).toEqual(await seen(original))
    expect(receiver.received).toEqual([])
    expect(await copy.world.replay(1)).toMatchObject({ state: 'delivered' })
    expect(receiver.received).toMatchObject([{ path: '/original/dtone' }])
    expect(await original.world.callbacks({ state: 'held' })).toMatchObject([{ id: 1 }])
  })

  test('is copied by a fork, after which both worlds continue independently', async () => {
    const fork = () => stack.control.call('forkWorld', { path: { world: 'original' }, body: { name: 'branch' } })
    expect(await fork()).toMatchObject({ status: 201 })
    expect(await fork()).toMatchObject({ status: 409 })
    const branch = applicationOf(stack, 'branch', `${receiver.url}/original`)
    const before = await seen(branch)
    const first = await future(original)
    expect(await seen(branch)).toEqual(before)
    expect(await future(branch)).toEqual(first)
  })

  test('that was edited by one cent is refused, and the world does not change', async () => {
    const before = await seen(original)
    const changed = JSON.parse(JSON.stringify(snapshot).replace('9997.9', '9998.9'))
    expect(changed).not.toEqual(snapshot)
    const refused = await stack.control.call('putSnapshot', { path: { world: 'original' }, body: changed })
    expect(refused).toMatchObject({ status: 400 })
    expect(await seen(original)).toEqual(before)
  })
})

describe('memory', () => {
  setFlagsFromString('--expose-gc')
  const collect: () => void = runInNewContext('gc')

  /** Heap bytes in use after garbage collection: the minimum of four readings. */
  function used(): number {
    const readings = Array.from({ length: 4 }, () => {
      collect()
      return process.memoryUsage().heapUsed
    })
    return Math.min(...readings)
  }

  /** Creates worlds with requests to both providers, half of them with a real clock, and drops them unless `keep` is true. */
  async function run(count: number, round: string, keep: boolean): Promise<void> {
    for (let index = 0; index < count; index++) {
      const key = `${round}-${index}`
      const application = applicationOf(stack, key, `${receiver.url}/${key}`)
      await stack.world({ name: key, clock: { mode: index % 2 === 0 ? 'manual' : 'real' } })
      await (index % 3 === 0 ? application.payOut('300') : application.topUp('order-1', '300'))
      if (!keep) await application.world.drop()
    }
  }

  test('does not grow while 1 000 worlds are created, used and dropped', async () => {
    await run(500, 'warm', false)
    const before = used()
    for (const round of ['first', 'second', 'third', 'fourth']) await run(250, round, false)
    const after = used()
    expect(await stack.control.perform('listWorlds')).toEqual([])
    await run(100, 'kept', true)
    const kept = (used() - after) / 100
    // The test fails if one world in ten stays in memory.
    expect(after - before).toBeLessThan(100 * kept)
    expect(kept).toBeGreaterThan(8_192)
  })
})
