import { expect, test } from 'vitest'
import { classifyDestination } from '../destinations/destination.ts'
import { type Routing, routePayout } from './routePayout.ts'

const optedIn: Routing = { allowsAirtime: true, bankRail: 'africastalking', side: 'live' }

test('a number of Sierra Leone gets mobile money', () => {
  const route = routePayout(classifyDestination('076123100'), optedIn)
  expect(route).toEqual({ provider: 'africastalking', channel: 'MobileMoney', receiver: '+23276123100' })
})

test('a foreign number gets airtime, but only where the client has opted in', () => {
  const destination = classifyDestination('+254711000100')
  expect(routePayout(destination, optedIn)).toMatchObject({ provider: 'dtone', channel: 'MobileValue' })
  expect(routePayout(destination, { ...optedIn, allowsAirtime: false }).reason).toContain('airtime abroad')
})

test('a bank account is paid through the bank rail', () => {
  const destination = classifyDestination('003001014892010184')
  const receiver = '003001014892010184'
  expect(routePayout(destination, optedIn)).toEqual({ provider: 'africastalking', channel: 'BankTransfer', receiver })
  expect(routePayout(destination, { ...optedIn, bankRail: 'bypass' }).provider).toBe('bypass')
})

test.each([
  ['025123456', 'Sierratel'],
  ['nobody', 'neither'],
])('%s has no way', (text, reason) => {
  expect(routePayout(classifyDestination(text), optedIn).reason).toContain(reason)
})
