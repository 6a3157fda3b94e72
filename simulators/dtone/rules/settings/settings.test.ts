import { afterEach, beforeEach, expect, test } from 'vitest'
import control from '../../../../specs/types/control.generated.json' with { type: 'json' }
import { type DtoneWorld, dtoneStack, firstId, opening } from '../../../../testing/providers/dtoneStack.ts'
import { restoreSnapshot, takeSnapshot } from '../../../kernel/index.ts'
import { addDtoneOutcome } from '../../levers/outcomes.ts'
import { getDtoneSettings, patchDtoneSettings } from '../../levers/settings.ts'

const id: number = firstId
const callback_url = 'http://127.0.0.1:9/dtone'
const { service, worlds, reported, open } = dtoneStack()
let demo: DtoneWorld

beforeEach(() => {
  demo = open()
})

afterEach(() => {
  expect(reported).toEqual([])
})

const order = {
  external_id: 'order-1',
  product_id: 6035,
  credit_party_identifier: { mobile_number: '+593990000100' },
  callback_url,
}
const ask = { path: { world: 'demo' }, query: {}, headers: {} }
const defaults = control.components.responses.DtoneSettings.content['application/json'].examples.defaults.value

async function status(): Promise<unknown> {
  const { body } = await demo.get(`/v1/transactions/${id}`)
  return body
}

function calledBack(): unknown[] {
  return [...demo.world.callbacks.list()].map(({ body }) => JSON.parse(body).status.message)
}

test('a world has the documented defaults, and a change keeps the other settings', () => {
  expect(service.lever(getDtoneSettings)({ ...ask, body: undefined })).toEqual({ status: 200, body: defaults })
  const changed = { confirmationWindow: 'PT10M', rateLimit: { requests: 5, window: 'PT1M' } }
  expect(service.lever(patchDtoneSettings)({ ...ask, body: changed })).toEqual({
    status: 200,
    body: { ...defaults, ...changed },
  })
  expect(service.lever(getDtoneSettings)({ ...ask, body: undefined })).toMatchObject({ body: changed })
})

test('a change affects one world', () => {
  const other = open('other')
  other.set({ cancelOnExpiry: true })
  expect(service.lever(getDtoneSettings)({ ...ask, body: undefined })).toMatchObject({ body: defaults })
})

test('the confirmation window is that of the moment of creation', async () => {
  demo.set({ confirmationWindow: 'PT10M' })
  await demo.post('/v1/async/transactions', order)
  demo.set({ confirmationWindow: 'PT1H' })
  await demo.pass('PT10M')
  expect(await demo.post(`/v1/async/transactions/${id}/confirm`)).toMatchObject({ status: 400 })
})

test('the SUBMITTED phase starts at its set time, or is left out', async () => {
  demo.set({ submittedAfter: 'PT2S' })
  await demo.post('/v1/async/transactions', { ...order, auto_confirm: true })
  await demo.passMilliseconds(1_999)
  expect(await status()).toMatchObject({ status: { message: 'CONFIRMED' } })
  await demo.passMilliseconds(1)
  expect(await status()).toMatchObject({ status: { message: 'SUBMITTED' } })

  demo = open()
  demo.set({ submittedPhase: false })
  await demo.post('/v1/async/transactions', { ...order, auto_confirm: true })
  await demo.passMilliseconds(2_999)
  expect(await status()).toMatchObject({ status: { message: 'CONFIRMED' } })
})

test('an empty search is a list or a 404', async () => {
  expect(await demo.get('/v1/transactions')).toMatchObject({ status: 200, body: [] })
  demo.set({ emptySearch: 'notFound' })
  expect(await demo.get('/v1/transactions?external_id=x')).toMatchObject({
    status: 404,
    body: { errors: [{ code: 1_008_004 }] },
  })
  await demo.post('/v1/async/transactions', order)
  expect(await demo.get('/v1/transactions')).toMatchObject({ status: 200, body: [{ id }] })
})

test('CONFIRMED and SUBMITTED are called back if enabled', async () => {
  demo.set({ callbackOnConfirmed: true, callbackOnSubmitted: true })
  await demo.post('/v1/async/transactions', { ...order, auto_confirm: true })
  await demo.pass('PT3S')
  expect(calledBack()).toEqual(['CONFIRMED', 'SUBMITTED', 'COMPLETED'])
})

test('callbacks are retried after the set waits', async () => {
  demo.set({ callbackRetries: ['PT1S', 'PT2S'] })
  demo.world.callbackPlans.clear()
  demo.world.callbackPlans.add({ action: { kind: 'drop', attempts: 9 } })
  await demo.post('/v1/async/transactions', { ...order, auto_confirm: true })
  await demo.pass('PT1H')
  const [callback] = demo.world.callbacks.list()
  expect(callback?.attempts.map(({ at }) => at - opening)).toEqual([3_000, 4_000, 6_000])
})

test('without waits a callback is sent once', async () => {
  demo.set({ callbackRetries: [] })
  demo.world.callbackPlans.clear()
  demo.world.callbackPlans.add({ action: { kind: 'drop', attempts: 9 } })
  await demo.post('/v1/async/transactions', { ...order, auto_confirm: true })
  await demo.pass('P7D')
  expect([...demo.world.callbacks.list()].map(({ state, attempts }) => [state, attempts.length])).toEqual([
    ['failed', 1],
  ])
})

test('with cancelOnExpiry an unconfirmed transaction is cancelled when its window closes', async () => {
  demo.set({ cancelOnExpiry: true })
  await demo.post('/v1/async/transactions', order)
  await demo.post('/v1/async/transactions', { ...order, external_id: 'order-2' })
  await demo.post(`/v1/async/transactions/${id + 1}/confirm`)
  await demo.pass('PT5S')
  demo.set({ cancelOnExpiry: false })
  await demo.passMilliseconds(3_595_000 - 1)
  expect(await status()).toMatchObject({ status: { message: 'CREATED' } })
  await demo.passMilliseconds(1)
  expect(await status()).toMatchObject({ status: { message: 'CANCELLED' } })
  expect(calledBack()).toEqual(['COMPLETED', 'CANCELLED'])
  expect(await demo.get('/v1/balances?unit=USD')).toMatchObject({ body: [{ available: 9_996.4, holding: 0 }] })
  expect(await demo.post(`/v1/transactions/${id}/cancel`)).toMatchObject({ body: { errors: [{ code: 1_007_005 }] } })
})

test('a transaction that was cancelled in time is not cancelled again', async () => {
  demo.set({ cancelOnExpiry: true })
  await demo.post('/v1/async/transactions', order)
  await demo.post(`/v1/transactions/${id}/cancel`)
  await demo.pass('PT2H')
  expect(calledBack()).toEqual(['CANCELLED'])
  expect(await demo.get('/v1/balances?unit=USD')).toMatchObject({ body: [{ available: 10_000, holding: 0 }] })
})

test('in strict mode a suffix outside the table is refused', async () => {
  demo.set({ otherSuffix: 'strict' })
  const orderFor = (change: object): Promise<unknown> => demo.post('/v1/async/transactions', { ...order, ...change })
  const refused = {
    status: 400,
    body: { errors: [{ code: 1_005_003, message: 'Credit party mobile number is invalid' }] },
  }
  const bill = {
    product_id: 44101,
    calculation_mode: 'DESTINATION_AMOUNT',
    destination: { unit_type: 'CURRENCY', unit: 'GHS', amount: 120 },
  }
  expect(await orderFor({ credit_party_identifier: { mobile_number: '+593990000999' } })).toMatchObject(refused)
  expect(await orderFor({ ...bill, credit_party_identifier: { account_number: 'P01' } })).toMatchObject(refused)
  expect(await demo.get('/v1/transactions')).toMatchObject({ body: [] })
  expect(await orderFor({})).toMatchObject({ status: 201 })
  expect(
    await orderFor({ ...bill, external_id: 'order-2', credit_party_identifier: { account_number: 'P01-206' } }),
  ).toMatchObject({ status: 201 })
  expect(await orderFor({ product_id: 43101, external_id: 'order-3', credit_party_identifier: null })).toMatchObject({
    status: 201,
  })
})

test('in strict mode an outcome rule can select any number', async () => {
  demo.set({ otherSuffix: 'strict' })
  const lever = service.lever(addDtoneOutcome)
  lever({ ...ask, body: { status: 'DECLINED', select: { creditParty: '*999' } } })
  const credit_party_identifier = { mobile_number: '+593990000999' }
  expect(await demo.post('/v1/async/transactions', { ...order, credit_party_identifier })).toMatchObject({
    status: 201,
  })
})

test('a snapshot keeps the settings', async () => {
  demo.set({ confirmationWindow: 'PT10M', otherSuffix: 'strict' })
  restoreSnapshot(worlds, 'copy', await takeSnapshot(demo.world))
  expect(service.lever(getDtoneSettings)({ ...ask, path: { world: 'copy' }, body: undefined })).toMatchObject({
    body: { confirmationWindow: 'PT10M', otherSuffix: 'strict' },
  })
})

test('in strict mode an exhausted rule no longer applies', async () => {
  demo.set({ otherSuffix: 'strict' })
  service.lever(addDtoneOutcome)({ ...ask, body: { status: 'DECLINED', select: { times: 1 } } })
  const unlisted = { ...order, auto_confirm: true, credit_party_identifier: { mobile_number: '+593990000999' } }
  expect(await demo.post('/v1/async/transactions', unlisted)).toMatchObject({ status: 201 })
  expect(await demo.post('/v1/async/transactions', { ...unlisted, external_id: 'order-2' })).toMatchObject({
    status: 400,
    body: { errors: [{ code: 1_005_003 }] },
  })
})
