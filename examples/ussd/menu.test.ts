import { test as base, expect } from 'railyard/testing/vitest'
import { type Shop, startShop } from './app/startShop.ts'

const customer = '+254711000001'
const code = '*384*70421#'

/** The shop behind a USSD code of each world, with one customer who has KES 100. */
const test = base.extend<{ shop: Shop }>({
  shop: async ({ world }, use) => {
    const shop = await startShop()
    shop.accounts.set(customer, { balance: 100, pin: '1234' })
    await world.africastalking.ussdCodes.register(code, { callback: shop.callback, events: shop.events })
    await use(shop)
    await shop.stop()
  },
})

const [menu, amount] = ['Your shop\n1. Balance\n2. Airtime', 'Amount in KES?']

test.for([
  [['1'], 'Your balance is KES 100', 100],
  [['2', '50', '1234'], 'KES 50 of airtime is on its way', 50],
  [['2', '100', '1234'], 'KES 100 of airtime is on its way', 0],
  [['2', '101', '1234'], 'You have only KES 100', 100],
  [['2', '50', '4321'], 'Wrong PIN', 100],
  [['2', '50', ''], 'Wrong PIN', 100],
  [['9', '2', 'ten', '50', '1234'], 'KES 50 of airtime is on its way', 50],
] as const)('%j ends with %j', async ([keys, last, balance], { shop, world }) => {
  const phone = world.subscribers.phone(customer)
  expect(await phone.dial(code)).toBe(menu)
  let screen: string | null = null
  for (const text of keys) screen = await phone.type(text)
  expect(screen).toBe(last)
  expect([shop.ended, shop.accounts.get(customer)?.balance]).toEqual([['Success'], balance])
})

test('a phone without an account sees no menu', async ({ shop, world }) => {
  const phone = world.subscribers.phone('+254711000002')
  expect(await phone.dial(code)).toBe('You have no account')
  expect(shop.ended).toEqual(['Success'])
})

test('a person who takes too long has bought nothing', async ({ shop, world }) => {
  const phone = world.subscribers.phone(customer)
  await phone.dial(code)
  await phone.type('2')
  await phone.type('50')
  await world.advance('PT30S')
  expect(await phone.handset()).toMatchObject({ state: 'idle', screen: 'The session has expired without an answer.' })
  expect([shop.ended, shop.accounts.get(customer)?.balance]).toEqual([['Incomplete'], 100])
})

test('a person who hangs up, and one whose phone is lost, have bought nothing', async ({ shop, world }) => {
  const phone = world.subscribers.phone(customer)
  await phone.dial(code)
  await phone.type('2')
  await phone.hangUp()
  await phone.dial(code)
  await world.subscribers.change(customer, { isInCoverage: false })
  await world.advance('PT30S')
  expect([shop.ended, shop.accounts.get(customer)?.balance]).toEqual([['Incomplete', 'Incomplete'], 100])
})

test('a person who dials again begins anew', async ({ shop, world }) => {
  const phone = world.subscribers.phone(customer)
  await phone.dial(code)
  expect(await phone.type('2')).toBe(amount)
  expect(await phone.dial(code)).toBe(menu)
  expect(shop.ended).toEqual(['Incomplete'])
})

test('a shop that answers too late has an error on the phone', async ({ shop, world }) => {
  await world.callbackPlans.add({
    select: { operationId: 'ussdRequest', nth: 2 },
    action: { kind: 'delayAnswer', duration: 'PT10S' },
  })
  const phone = world.subscribers.phone(customer)
  await phone.dial(code)
  expect(await phone.type('1')).toBe(null)
  await world.advance('PT10S')
  expect((await phone.handset()).screen).toBe('No response from the application')
  expect(shop.ended).toEqual(['Failed No response from the application'])
})

test('an end that is told twice is one', async ({ shop, world }) => {
  await world.callbackPlans.add({
    select: { operationId: 'ussdEvent' },
    action: { kind: 'duplicate' },
  })
  const phone = world.subscribers.phone(customer)
  await phone.dial(code)
  await phone.type('1')
  expect(shop.ended).toEqual(['Success'])
})

test('a person who was told what to do once buys by script, as often as the money lasts', async ({ shop, world }) => {
  const phone = world.subscribers.phone(customer)
  const types = (text: string, shown: string, after: string) =>
    phone.scripts.add({ cue: { kind: 'screen', text: shown }, action: { kind: 'type', text }, after })
  await types('2', '2. Airtime', 'PT2S')
  await types('40', 'Amount', 'PT3S')
  await types('1234', 'PIN', 'PT4S')
  for (const _ of [1, 2, 3]) {
    await phone.dial(code)
    await world.advance('PT9S')
  }
  const last = (await phone.screens()).filter(({ takesInput }) => !takesInput).map(({ text }) => text)
  expect(last).toEqual([...Array(2).fill('KES 40 of airtime is on its way'), 'You have only KES 20'])
  expect([shop.ended, shop.accounts.get(customer)?.balance]).toEqual([['Success', 'Success', 'Success'], 20])
})

test('two people at once have sessions of their own', async ({ shop, world }) => {
  shop.accounts.set('+254711000002', { balance: 5, pin: '1234' })
  const [first, second] = [world.subscribers.phone(customer), world.subscribers.phone('+254711000002')]
  await Promise.all([first.dial(code), second.dial(code)])
  expect(await Promise.all([first.type('1'), second.type('1')])).toEqual([
    'Your balance is KES 100',
    'Your balance is KES 5',
  ])
})
