import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Stack } from '../stack/startStack.ts'
import { startStack } from '../stack/startStack.ts'
import { type Railyard, type RailyardOptions, startRailyard } from './startRailyard.ts'
import type { World } from './yardWorld.ts'

let stack: Stack
beforeAll(async () => {
  stack = await startStack({ clock: { mode: 'real' } })
})
afterAll(() => stack.stop())

function balances({ key, urls }: World): Promise<Response> {
  return fetch(`${urls.dtone}/balances`, { headers: { authorization: `Basic ${btoa(`${key}:${key}`)}` } })
}

describe.each<[string, () => RailyardOptions]>([
  ['in this process', () => ({})],
  ['that runs already', () => ({ url: stack.urls.control })],
])('a Railyard %s', (_, options) => {
  let railyard: Railyard
  beforeAll(async () => {
    railyard = await startRailyard(options())
  })
  afterAll(() => railyard.stop())

  test('gives each test a world of its own, and deletes it', async () => {
    let name: string
    {
      await using world = await railyard.world()
      await using other = await railyard.world()
      name = world.name
      expect((await balances(world)).status).toBe(200)
      expect(await world.journal()).toMatchObject([{ operationId: 'getBalances' }])
      expect(await other.journal()).toEqual([])
    }
    expect(await railyard.control.call('getWorld', { path: { world: name } })).toMatchObject({ status: 404 })
  })

  test('has manual clocks unless told otherwise', async () => {
    await using world = await railyard.world()
    expect(await world.clock()).toMatchObject({ mode: 'manual', now: '2026-01-01T00:00:00.000Z' })
    expect(await world.advance('PT5M')).toMatchObject({ now: '2026-01-01T00:05:00.000Z', settled: true })
    await using scaled = await railyard.world({ clock: { mode: 'scaled', rate: 60 } })
    expect(await scaled.clock()).toMatchObject({ mode: 'scaled', rate: 60 })
  })

  test('receives callbacks for an application without a server', async () => {
    await using world = await railyard.world()
    const callbacks = await world.catchCallbacks()
    await world.africastalking.receiveMessage({ from: '+254711123456', to: '12345', text: 'hello' })
    await world.advance('PT1M')
    expect(await callbacks.next('incomingMessage')).toMatchObject({ body: { text: 'hello', to: '12345' } })
    expect(callbacks.caught).toHaveLength(1)
  })

  test('answers callbacks with what a test has chosen, so that airtime is validated', async () => {
    await using world = await railyard.world()
    const callbacks = await world.catchCallbacks()
    callbacks.answerWith(200, '{"status":"Validated"}')
    await world.africastalking.setCallbackUrls({ airtimeValidation: callbacks.urls.airtimeValidation })
    const recipients = [{ phoneNumber: '+254711000100', amount: 'KES 10' }]
    await fetch(`${world.urls.africastalking}/version1/airtime/send`, {
      method: 'POST',
      headers: { apiKey: world.key, 'content-type': 'application/json' },
      body: JSON.stringify({ username: 'sandbox', recipients }),
    })
    await world.advance('PT1M')
    expect(await callbacks.next('airtimeValidation')).toMatchObject({ body: { phoneNumber: '+254711000100' } })
    expect(await callbacks.next('airtimeStatus')).toMatchObject({ body: { status: 'Success' } })
  })

  test('says what is due where no callback comes, since the clock stands', async () => {
    await using world = await railyard.world()
    const callbacks = await world.catchCallbacks()
    await expect(callbacks.next('incomingMessage', { within: 1 })).rejects.toThrow(
      `No incomingMessage came within 1 ms: the clock of ${world.name} is manual and stands at 2026-01-01T00:00:00.000Z, nothing is due`,
    )
    await fetch(`${world.urls.africastalking}/version1/messaging`, {
      method: 'POST',
      headers: { apiKey: world.key, 'content-type': 'application/x-www-form-urlencoded' },
      body: 'username=sandbox&to=%2B254711123456&message=hello',
    })
    await expect(callbacks.next('deliveryReport', { within: 1 })).rejects.toThrow(
      /, due next is \w+ at 2026-01-01T00:00:\d\d\.\d{3}Z; advance it, as by world\.advanceTo\('2026-01-01T00:00:/,
    )
    const later = callbacks.next('deliveryReport')
    await world.advance('PT1M')
    expect(await later).toMatchObject({ body: { phoneNumber: '+254711123456' } })
  })

  test('waits on without a limit where the clock runs, and up to one where a test names it', async () => {
    await using world = await railyard.world({ clock: { mode: 'real' } })
    const callbacks = await world.catchCallbacks()
    await expect(callbacks.next('incomingMessage', { within: 1 })).rejects.toThrow(
      /ms: the clock of .* is at .*, nothing is due/,
    )
    const later = callbacks.next('incomingMessage')
    await world.africastalking.receiveMessage({ from: '+254711123456', to: '12345', text: 'hello' })
    expect(await later).toMatchObject({ body: { text: 'hello' } })
  })

  test('has faults for operations of a provider alone', async () => {
    await using world = await railyard.world()
    const effect = { kind: 'reset' } as const
    await world.faults.add({ select: { operationId: 'mobileB2C' }, effect })
    // @ts-expect-error no provider has this operation
    const refused = world.faults.add({ select: { operationId: 'nope' }, effect })
    await expect(refused).rejects.toThrow('has an operation')
    expect(await world.faults.list()).toHaveLength(1)
  })

  test('may be dropped by the test itself', async () => {
    await using world = await railyard.world({ name: 'mine' })
    expect(world.key).toBe('mine')
    await world.drop()
  })
})

test('the seed is that of new worlds', async () => {
  await using railyard = await startRailyard({ seed: '7', clock: 'real' })
  await using world = await railyard.world()
  expect(await railyard.control.perform('getWorld', { path: { world: world.name } })).toMatchObject({
    seed: '7',
    clock: { mode: 'real' },
  })
})

test('no Railyard at the URL is one clear error', async () => {
  await expect(startRailyard({ url: 'http://127.0.0.1:1' })).rejects.toThrow(
    'Failed to join Railyard at http://127.0.0.1:1. Start it with "railyard up"',
  )
})

test('a Railyard that serves no DT One is not joined', async () => {
  const partial = await startStack({ ports: { control: 0, africastalking: 0 } })
  await expect(startRailyard({ url: partial.urls.control })).rejects.toThrow('dtone is not served there')
  await partial.stop()
})

test('a failed redirection leaves nothing running', async () => {
  await using first = await startRailyard({ redirect: true })
  await expect(startRailyard({ url: first.urls.control, redirect: true })).rejects.toThrow('redirected already')
})
