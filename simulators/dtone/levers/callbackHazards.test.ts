import { afterEach, beforeEach, expect, test } from 'vitest'
import control from '../../../specs/types/control.generated.json' with { type: 'json' }
import { createSteeredDtone } from '../../../testing/providers/steeredDtone.ts'
import { type Receiver, startReceiver } from '../../kernel/testing/receiver.ts'
import { hazards } from '../data/hazards.generated.ts'

let stack: ReturnType<typeof createSteeredDtone>
let receiver: Receiver

beforeEach(async () => {
  stack = createSteeredDtone()
  await stack.open()
  receiver = await startReceiver()
})

afterEach(async () => {
  stack.close()
  await receiver.close()
  expect(stack.reported).toEqual([])
})

const hazard = (name: string, more: object = {}) =>
  stack.steer('POST', '/dtone/callback-hazards', { hazard: name, ...more })
const order = (change: object = {}) => stack.order({ callback_url: `${receiver.url}/dtone`, ...change })

/** What came, in its order: external id and status. */
const received = () =>
  receiver.received.map(({ body }) => {
    const { external_id, status } = JSON.parse(body)
    return `${external_id} ${status.message}`
  })

test('the control plane knows the hazards of the table', () => {
  expect(control.components.schemas.DtoneCallbackHazard.properties.hazard.enum.toSorted()).toEqual(
    Object.keys(hazards).toSorted(),
  )
})

test('without a hazard, each final status is called back once, in order', async () => {
  await stack.steer('POST', '/dtone/outcomes', { status: 'COMPLETED', reversedAfter: 'PT1S' })
  await order()
  await stack.pass('PT1H')
  expect(received()).toEqual(['order-1 COMPLETED', 'order-1 REVERSED'])
})

test('beforeReply: the callback arrives before the reply to the create', async () => {
  await hazard('beforeReply')
  await stack.steer('POST', '/dtone/outcomes', { status: 'COMPLETED', delay: 'PT0S' })
  const { body } = await order()
  expect(received()).toEqual(['order-1 COMPLETED'])
  expect(body.status.message).toBe('CONFIRMED')
})

test.each([{}, { times: 1 }, { nth: 1 }])('beforeReply: so does that of a rejected create, with %j', async (which) => {
  await hazard('beforeReply', which)
  await stack.steer('POST', '/dtone/outcomes', { status: 'REJECTED' })
  await order()
  expect(received()).toEqual(['order-1 REJECTED'])
})

test('beforeReply: a create without a callback before the end of its window gets its reply at once', async () => {
  await hazard('beforeReply')
  await stack.steer('PATCH', '/dtone/settings', { cancelOnExpiry: true })
  expect((await order({ auto_confirm: false })).status).toBe(201)
  await stack.steer('PATCH', '/dtone/settings', { cancelOnExpiry: false })
  expect((await order({ auto_confirm: false })).status).toBe(201)
})

test('duplicate: the callback arrives twice although it was acknowledged', async () => {
  await hazard('duplicate')
  await order()
  await stack.pass('PT3S')
  expect(received()).toEqual(['order-1 COMPLETED', 'order-1 COMPLETED'])
})

test('outOfOrder: the earlier callback arrives after the later one', async () => {
  await hazard('outOfOrder', { nth: 1 })
  await stack.steer('POST', '/dtone/outcomes', { status: 'COMPLETED', reversedAfter: 'PT1S' })
  await order()
  await stack.pass('PT1H')
  expect(received()).toEqual(['order-1 REVERSED', 'order-1 COMPLETED'])
})

test('outOfOrder for all callbacks swaps them in pairs (regression: each waited a minute and stayed in order)', async () => {
  await hazard('outOfOrder')
  for (let made = 0; made < 4; made++) await order()
  await stack.pass('PT3S')
  expect(received().map((line) => line.split(' ')[0])).toEqual(['order-2', 'order-1', 'order-4', 'order-3'])
})

test('reversedWithoutCompleted: only the reversal is called back', async () => {
  await hazard('reversedWithoutCompleted')
  await stack.steer('POST', '/dtone/outcomes', { status: 'COMPLETED', reversedAfter: 'PT1S' })
  const { body } = await order()
  await stack.pass('PT1H')
  expect(received()).toEqual(['order-1 REVERSED'])
  expect(await stack.statusOf(body.id)).toBe('REVERSED')
})

test('lostThenReplayed: the first attempt is lost, and the next one is on schedule', async () => {
  await hazard('lostThenReplayed')
  await order()
  await stack.pass('PT7.999S')
  expect(received()).toEqual([])
  await stack.pass('PT0.001S')
  expect(received()).toEqual(['order-1 COMPLETED'])
  const [callback] = (await stack.steer('GET', '/callbacks')).body
  expect(callback).toMatchObject({ state: 'delivered', attempts: [{ error: expect.any(String) }, { status: 200 }] })
})

test('lost: the callback never arrives, and a read shows the status', async () => {
  await hazard('lost')
  const { body } = await order()
  await stack.pass('P1D')
  expect([received(), await stack.statusOf(body.id)]).toEqual([[], 'COMPLETED'])
})

test('a hazard can select a single transaction or some callbacks', async () => {
  const first = (await order()).body.id
  await order()
  expect((await hazard('lost', { about: String(first) })).body).toEqual({
    ...{ id: 1, seen: 0, applied: 0 },
    select: { service: 'dtone', operationId: 'transactionUpdated', about: String(first) },
    action: { kind: 'drop' },
  })
  await hazard('duplicate', { nth: 2 })
  await order()
  await stack.pass('PT1H')
  expect(received()).toEqual(['order-2 COMPLETED', 'order-2 COMPLETED', 'order-3 COMPLETED'])
  expect((await stack.steer('GET', '/callback-plans')).body).toMatchObject([{ applied: 1 }, { applied: 1 }])
})

test('user and password of the URL are sent as Basic credentials and hidden in the target', async () => {
  await order({ callback_url: `${receiver.url.replace('://', '://team:s%40cret@')}/dtone` })
  await stack.pass('PT3S')
  expect(receiver.received.map(({ path, headers }) => [path, headers.authorization])).toEqual([
    ['/dtone', `Basic ${btoa('team:s@cret')}`],
  ])
  expect((await stack.steer('GET', '/callbacks')).body).toMatchObject([{ url: `${receiver.url}/dtone` }])
})

test('delivery ends after the last wait of the schedule', async () => {
  receiver.answers.push(500, 302, 'close', 404, 500)
  await order()
  await stack.pass('P1D')
  const [{ state, attempts }] = (await stack.steer('GET', '/callbacks')).body
  expect([state, attempts.map(({ at }: { at: string }) => at.slice(11, 19))]).toEqual([
    'failed',
    ['09:00:03', '09:00:08', '09:00:38', '09:02:38', '09:12:38'],
  ])
})

test.each([{ hazard: 'chaos' }, { hazard: 'lost', times: 0 }, {}])('%j is refused', async (body) => {
  expect((await stack.steer('POST', '/dtone/callback-hazards', body)).status).toBe(400)
})
