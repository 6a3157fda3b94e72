import { expect, test } from 'vitest'
import { classifyDestination } from '../destinations/destination.ts'
import { routePayout } from './routePayout.ts'

const optedIn = { allowsAirtime: true }

test('a number of Sierra Leone gets mobile money', () => {
  const route = routePayout(classifyDestination('076123100'), optedIn)
  expect(route).toEqual({ provider: 'africastalking', channel: 'MobileMoney', phoneNumber: '+23276123100' })
})

test('a foreign number gets airtime, but only where the client has opted in', () => {
  const destination = classifyDestination('+254711000100')
  expect(routePayout(destination, optedIn)).toMatchObject({ provider: 'dtone', channel: 'MobileValue' })
  expect(routePayout(destination, { allowsAirtime: false }).reason).toContain('airtime abroad')
})

test.each([
  ['025123456', 'Sierratel'],
  ['003001014892010184', 'bank rail'],
  ['nobody', 'neither'],
])('%s has no way', (text, reason) => {
  expect(routePayout(classifyDestination(text), optedIn).reason).toContain(reason)
})
