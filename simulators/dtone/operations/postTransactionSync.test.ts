import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type DtoneWorld, dtoneStack, firstId, momentAfter, opening } from '../../../testing/providers/dtoneStack.ts'
import { advance, restoreSnapshot, takeSnapshot } from '../../kernel/index.ts'

const id: number = firstId
const path = '/v1/sync/transactions'
const { service, reported, worlds, open } = dtoneStack()
let demo: DtoneWorld

beforeEach(() => {
  demo = open()
})

afterEach(() => {
  expect(reported).toEqual([])
})

const orderTo = (suffix: string): object => ({
  external_id: 'order-1',
  product_id: 6035,
  auto_confirm: true,
  credit_party_identifier: { mobile_number: `+593990000${suffix}` },
})
const told = (status: number, message: string): object => ({ status, body: { status: { message } } })

/** Asks, and remembers when the answer came, in ms after the opening. */
function ask(target: string, body?: object): { answer: Promise<unknown>; at: () => number | undefined } {
  let at: number | undefined
  const answer = demo.post(target, body).then((reply) => {
    at = demo.world.clock.now() - opening
    return reply
  })
  return { answer, at: () => at }
}

describe.each([
  ['on creation', 201, (suffix: string) => ask(path, orderTo(suffix))],
  [
    'by a confirmation',
    202,
    (suffix: string) => {
      const created = demo.post(path, { ...orderTo(suffix), auto_confirm: false })
      let at: () => number | undefined = () => undefined
      const answer = created.then(() => {
        const asked = ask(`${path}/${id}/confirm`)
        at = asked.at
        return asked.answer
      })
      return { answer, at: () => at() }
    },
  ],
])('confirmed %s', (_, status, send) => {
  test.each([
    ['100', 3_000, 'COMPLETED'],
    ['102', 3_000, 'DECLINED-INVALID-CREDIT-PARTY'],
    ['206', 20_000, 'DECLINED'],
    ['300', 180_000, 'SUBMITTED'],
  ])('suffix %s gets a reply after %i ms: %s', async (suffix, after, message) => {
    const { answer, at } = send(suffix)
    await demo.passMilliseconds(after - 1)
    expect(at()).toBeUndefined()
    await demo.passMilliseconds(1)
    expect(await answer).toMatchObject(told(status, message))
    expect(at()).toBe(after)
  })
})

test('a transaction that takes longer than the hold ends at its usual time', async () => {
  const { answer, at } = ask(path, orderTo('301'))
  await demo.pass('PT5M')
  expect(await answer).toMatchObject(told(201, 'SUBMITTED'))
  expect(at()).toBe(180_000)
  expect(await demo.get(`/v1/transactions/${id}`)).toMatchObject(told(200, 'COMPLETED'))
})

test('without auto_confirm the reply is immediate: CREATED', async () => {
  expect(await demo.post(path, { ...orderTo('100'), auto_confirm: false })).toMatchObject(told(201, 'CREATED'))
})

test('errors are sent at once', async () => {
  expect(await demo.post(path, { ...orderTo('100'), product_id: 1 })).toMatchObject({ status: 404 })
  expect(await demo.post(`${path}/1/confirm`)).toMatchObject({ status: 404 })
  const { answer } = ask(path, orderTo('100'))
  expect(await demo.post(`${path}/${id}/confirm`)).toMatchObject({
    status: 400,
    body: { errors: [{ code: 1_007_002 }] },
  })
  expect(await demo.post(path, orderTo('100'))).toMatchObject({ status: 400, body: { errors: [{ code: 1_007_001 }] } })
  await demo.pass('PT3S')
  await answer
})

test('a transaction can be created in one mode and confirmed in the other', async () => {
  await demo.post('/v1/async/transactions', { ...orderTo('100'), auto_confirm: false })
  const { answer } = ask(`${path}/${id}/confirm`)
  await demo.pass('PT3S')
  expect(await answer).toMatchObject({
    status: 202,
    body: { operator_reference: `OP${id}`, creation_date: momentAfter(0), confirmation_date: momentAfter(0) },
  })
})

test('callback_url is ignored', async () => {
  const { answer } = ask(path, { ...orderTo('100'), callback_url: 'http://127.0.0.1:9/dtone' })
  await demo.pass('PT3S')
  expect(await answer).toMatchObject(told(201, 'COMPLETED'))
  expect((await demo.get(`/v1/transactions/${id}`)).body).not.toHaveProperty('callback_url')
  expect([...demo.world.callbacks.list()]).toEqual([])
  expect(
    await demo.post(path, { ...orderTo('100'), external_id: 'order-2', auto_confirm: false, callback_url: 7 }),
  ).toMatchObject(told(201, 'CREATED'))
})

test('the hold is a setting and can be zero', async () => {
  demo.set({ syncHold: 'PT2S' })
  const { answer, at } = ask(path, orderTo('100'))
  await demo.pass('PT2S')
  expect(await answer).toMatchObject(told(201, 'SUBMITTED'))
  expect(at()).toBe(2_000)
  demo.set({ syncHold: 'PT0S' })
  expect(await demo.post(path, { ...orderTo('100'), external_id: 'order-2' })).toMatchObject(told(201, 'CONFIRMED'))
})

test('dropping a world sends the current state, and a fork settles its own transaction', async () => {
  const { answer } = ask(path, orderTo('100'))
  const fork = restoreSnapshot(worlds, 'fork', await takeSnapshot(demo.world))
  await demo.pass('PT1S')
  worlds.drop('demo')
  expect(await answer).toMatchObject(told(201, 'SUBMITTED'))
  const transaction = () => service.contextOf(fork).state.transactions.get(id)?.status
  expect(transaction()).toBe('CONFIRMED')
  await advance(fork, opening + 3_000)
  expect(transaction()).toBe('COMPLETED')
})

test('a snapshot during the hold equals one without a hold', async () => {
  await demo.post('/v1/async/transactions', orderTo('200'))
  const { content } = await takeSnapshot(demo.world)
  demo = open()
  const { answer } = ask(path, orderTo('200'))
  expect((await takeSnapshot(demo.world)).content).toMatchObject({
    services: content.services,
    timers: { upcoming: content.timers.upcoming },
  })
  await demo.pass('PT20S')
  await answer
})
