import { startRailyard } from 'railyard/testing'
import { expect, test } from 'vitest'
import { startShop } from './app/startShop.ts'

/** The lines between the two of the shop are in docs/testing.md. */
test('a USSD menu in ten lines', async () => {
  const shop = await startShop()
  shop.accounts.set('+254711000001', { balance: 100, pin: '1234' })
  const { callback } = shop

  await using railyard = await startRailyard()
  await using world = await railyard.world()
  await world.africastalking.ussdCodes.register('*384*70421#', { callback, events: null })
  const phone = world.subscribers.phone('+254711000001')
  expect(await phone.dial('*384*70421#')).toBe('Your shop\n1. Balance\n2. Airtime')
  expect(await phone.type('2')).toBe('Amount in KES?')
  expect(await phone.type('50')).toBe('PIN for KES 50?')
  expect(await phone.type('1234')).toBe('KES 50 of airtime is on its way')
  expect((await phone.handset()).state).toBe('idle')

  await shop.stop()
})
