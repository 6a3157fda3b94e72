import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Call, callOver, type Misbehaviour, misbehaviours, trigger, type World } from '../../testing/index.ts'
import { type Railyard, startRailyard } from '../../testing/yard/startRailyard.ts'
import { effectsOf } from './effects.ts'
import type { ProviderEffect } from './invariant.ts'

let railyard: Railyard
let world: World
let africasTalking: Call
let dtone: Call
beforeAll(async () => {
  railyard = await startRailyard()
})
beforeEach(async () => {
  world = await railyard.world()
  africasTalking = callOver(world.urls.africastalking, { apiKey: world.key })
  dtone = callOver(world.urls.dtone, { authorization: `Basic ${btoa(`${world.key}:${world.key}`)}` })
})
afterAll(() => railyard.stop())

async function effects(): Promise<ProviderEffect[]> {
  return effectsOf({ snapshot: await world.snapshot(), journal: await world.journal() })
}

function once(name: string): Promise<void> {
  const found = misbehaviours.find((one): one is Misbehaviour => one.name === name)
  if (found === undefined) throw new Error(`There is no misbehaviour ${name}.`)
  return trigger(railyard.control, world.name, found, { times: 1 })
}

function recipient(phoneNumber: string, payoutId: string, amount = 250) {
  return { phoneNumber, currencyCode: 'SLE', amount, metadata: { payoutId } }
}

/** Pays by Africa's Talking. Resolves also where no answer comes. */
async function pay(recipients: readonly object[], headers: Readonly<Record<string, string>> = {}): Promise<void> {
  const body = { username: 'sandbox', productName: 'payouts', recipients }
  await africasTalking('POST', '/mobile/b2c/request', body, headers).catch(() => {})
}

async function buy(externalId: string, more: object = {}, mode = 'async'): Promise<void> {
  const body = {
    ...{ external_id: externalId, product_id: 6035, auto_confirm: true },
    ...{ credit_party_identifier: { mobile_number: '+593990000100' }, ...more },
  }
  await dtone('POST', `/${mode}/transactions`, body).catch(() => {})
}

/** Which payouts the requests of effects name, in order of the effects. */
async function payouts(): Promise<(string | undefined)[]> {
  return (await effects()).map(({ request }) => Object(request).recipients?.[0]?.metadata?.payoutId)
}

test('a payment is an effect with its amount, its number and its own part of the request', async () => {
  await pay([recipient('+23276123100', '7'), recipient('+23276123103', '8', 99.5)])
  expect((await effects()).map(({ state }) => state)).toEqual(['open', 'open'])
  await world.advance('PT1M')
  expect(await effects()).toEqual([
    {
      ...{ provider: 'africastalking', operation: 'mobileB2C', id: expect.stringMatching(/^ATPid_/), state: 'done' },
      ...{ amount: 250, currency: 'SLE', number: '+23276123100' },
      request: { username: 'sandbox', productName: 'payouts', recipients: [recipient('+23276123100', '7')] },
    },
    {
      ...{ provider: 'africastalking', operation: 'mobileB2C', id: expect.stringMatching(/^ATPid_/), state: 'failed' },
      ...{ amount: 99.5, currency: 'SLE', number: '+23276123103' },
      request: { username: 'sandbox', productName: 'payouts', recipients: [recipient('+23276123103', '8', 99.5)] },
    },
  ])
})

test('a transaction is an effect with the amount that was delivered', async () => {
  await buy('order-1')
  await buy('order-2', {
    ...{ product_id: 41201, calculation_mode: 'DESTINATION_AMOUNT' },
    ...{ credit_party_identifier: { mobile_number: '+23276123100' } },
    destination: { amount: 250, unit: 'SLE', unit_type: 'CURRENCY' },
  })
  await world.advance('PT1M')
  expect(await effects()).toMatchObject([
    {
      ...{ provider: 'dtone', operation: 'postTransactionAsync', id: expect.stringMatching(/^\d+$/), state: 'done' },
      ...{ amount: 3, currency: 'USD', number: '+593990000100', request: { external_id: 'order-1' } },
    },
    { state: 'done', amount: 250, currency: 'SLE', number: '+23276123100', request: { external_id: 'order-2' } },
  ])
})

test('a refused recipient has no effect, and those beside it keep their own part', async () => {
  await pay([recipient('+232', '1'), recipient('+23276123100', '2'), recipient('+23276123100', '3')])
  expect(await payouts()).toEqual(['2', '3'])
})

test.each(['doneButReset', 'truncated', 'malformed', 'doneButError503', 'doneButError500'])(
  'an effect has its request where the answer was kept back or replaced: %s',
  async (misbehaviour) => {
    await once(misbehaviour)
    await pay([recipient('+23276123100', '1'), recipient('+23276123101', '2')])
    await pay([recipient('+23276123100', '3')])
    expect(await payouts()).toEqual(['1', '2', '3'])
    await once(misbehaviour)
    await buy('order-1')
    await buy('order-2')
    const bought = (await effects()).filter(({ provider }) => provider === 'dtone')
    expect(bought.map(({ request }) => Object(request).external_id)).toEqual(['order-1', 'order-2'])
  },
)

test('a request that was answered with 503 before anything was done is the cause of nothing', async () => {
  await once('error503')
  await pay([recipient('+23276123100', '1')])
  await pay([recipient('+23276123100', '2')])
  expect(await payouts()).toEqual(['2'])
})

test('a retry with an idempotency key is the same effect, one without is another', async () => {
  await once('doneButReset')
  await pay([recipient('+23276123100', '1')], { 'Idempotency-Key': 'a' })
  await pay([recipient('+23276123100', '1')], { 'Idempotency-Key': 'a' })
  expect(await payouts()).toEqual(['1'])
  await pay([recipient('+23276123100', '1')])
  expect(await payouts()).toEqual(['1', '1'])
})

test('payments to businesses, airtime and messages are effects', async () => {
  await africasTalking('POST', '/mobile/b2b/request', {
    ...{ username: 'sandbox', productName: 'payouts', provider: 'Mpesa', currencyCode: 'KES', amount: 100 },
    ...{ transferType: 'BusinessToBusinessTransfer', destinationChannel: '1', destinationAccount: 'Acme' },
    metadata: { invoice: '9' },
  })
  const airtime = [
    { phoneNumber: '+254711000100', amount: 'KES 10' },
    { phoneNumber: '+254711000101', currencyCode: 'KES', amount: 20 },
  ]
  await africasTalking('POST', '/version1/airtime/send', { username: 'sandbox', recipients: airtime })
  await africasTalking('POST', '/version1/messaging', 'username=sandbox&to=254711000100,%2B254711000101&message=hi', {
    'content-type': 'application/x-www-form-urlencoded',
  })
  await africasTalking('POST', '/version1/messaging/bulk', {
    ...{ username: 'sandbox', message: 'hello', senderId: 'AFRICASTKNG', phoneNumbers: ['+254711000102'] },
  })
  await world.advance('PT1M')
  const found = await effects()
  expect(found.map(({ operation, state, amount, number }) => [operation, state, amount, number])).toEqual([
    ['mobileB2B', 'done', 100, 'Acme'],
    ['sendAirtime', 'done', 10, '+254711000100'],
    ['sendAirtime', 'done', 20, '+254711000101'],
    ['sendMessage', 'done', undefined, '+254711000100'],
    ['sendMessage', 'done', undefined, '+254711000101'],
    ['sendBulkMessage', 'done', undefined, '+254711000102'],
  ])
  expect(found.map(({ request }) => request)).toMatchObject([
    { metadata: { invoice: '9' } },
    { recipients: [airtime[0]] },
    { recipients: [airtime[1]] },
    { to: '254711000100', message: 'hi' },
    { to: '+254711000101', message: 'hi' },
    { phoneNumbers: ['+254711000102'] },
  ])
})

test('an effect stays where the journal has lost its request', async () => {
  await buy('order-1')
  await world.clearJournal()
  expect(await effects()).toMatchObject([{ operation: 'postTransactionAsync', request: undefined }])
})
