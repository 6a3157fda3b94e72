import { once } from 'node:events'
import http from 'node:http'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { callOver } from '../http/callOver.ts'
import { type Stack, startStack } from '../stack/startStack.ts'
import type { TestWorld } from '../world/world.ts'
import { type WorldProviders, worldProviders } from './providerWorld.ts'

let stack: Stack
let world: TestWorld
let providers: WorldProviders
const received: string[] = []
const receiver = http.createServer((request, response) => {
  request.setEncoding('utf8').on('data', (text) => received.push(text))
  request.on('end', () => response.end())
})

beforeAll(async () => {
  stack = await startStack()
  receiver.listen(0, '127.0.0.1')
  await once(receiver, 'listening')
})
afterAll(async () => {
  await stack.stop()
  receiver.closeAllConnections()
  receiver.close()
})
beforeEach(async () => {
  received.splice(0)
  world = await stack.world()
  providers = worldProviders(stack.control, world.name)
  await world.africastalking.setCallbackUrls({ payments: `http://127.0.0.1:${Object(receiver.address()).port}/` })
})

/** Pays a number by Africa's Talking, and gives the status of the answer. */
async function pay(phoneNumber: string): Promise<number> {
  const call = callOver(stack.urls.africastalking, { apiKey: world.name })
  const recipients = [{ phoneNumber, currencyCode: 'SLE', amount: 250, metadata: {} }]
  return (await call('POST', '/mobile/b2c/request', { username: 'sandbox', productName: 'payouts', recipients })).status
}

async function states(): Promise<(string | undefined)[] | undefined> {
  return (await providers.effects('mobileB2C'))?.map(({ state }) => state)
}

test('a payment is open until the provider has ended it', async () => {
  await pay('+23276123100')
  await pay('+23276123103')
  expect(await states()).toEqual(['open', 'open'])
  await providers.pass('PT1M')
  expect(await states()).toEqual(['done', 'failed'])
})

test('money that a subscriber sends is no effect of a payout', async () => {
  await world.africastalking.receivePayment({ number: '+23276000100', product: 'payouts', amount: 10 })
  expect(await states()).toEqual([])
  await pay('+23276000100')
  expect(await states()).toEqual(['open'])
})

test('a fault of one answer leaves the effect that came before it', async () => {
  await providers.disturb('mobileB2C', { place: 'after', effect: { kind: 'status', status: 503 } })
  expect([await pay('+23276123100'), await pay('+23276123100')]).toEqual([503, 201])
  expect(await states()).toEqual(['open', 'open'])
})

test('a provider is muted until it is calm again', async () => {
  await providers.mute('mobileB2C')
  await expect(pay('+23276123100')).rejects.toThrow()
  await providers.calm()
  expect(await pay('+23276123100')).toBe(201)
})

test('callbacks have another amount, or come once more with the opposite status', async () => {
  expect(await providers.plan('mobileB2C', 'amount')).toBe(true)
  await pay('+23276123100')
  const [effect] = (await providers.effects('mobileB2C')) ?? []
  expect(await providers.contradict('mobileB2C', effect?.id ?? '')).toBe(false)
  await providers.pass('PT1M')
  expect(await providers.contradict('mobileB2C', effect?.id ?? '')).toBe(true)
  expect(received.map((text) => JSON.parse(text))).toMatchObject([
    { status: 'Success', value: 'SLE 1.0000' },
    { status: 'Failed', transactionId: effect?.id },
  ])
})

test('an operation of no provider has no effects, and a report without a sum no other amount', async () => {
  expect(await providers.effects('lend')).toBeUndefined()
  await expect(providers.mute('lend')).rejects.toThrow('no effects are known of lend')
  expect(await providers.plan('sendMessage', 'amount')).toBe(false)
})
