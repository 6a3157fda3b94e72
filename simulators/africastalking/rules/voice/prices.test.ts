import { expect, test } from 'vitest'
import { prices } from '../../data/prices.generated.ts'
import { voicePrices } from '../../data/voicePrices.generated.ts'
import { formatMoney } from '../money/money.ts'
import { priceOf } from './prices.ts'

const call = { seconds: 60, number: '+254711000001', direction: 'Outbound', currency: 'KES' } as const

test.each([
  [{}, 'KES 1.8000'],
  [{ direction: 'Inbound' }, 'KES 0.6000'],
  [{ seconds: 1 }, 'KES 0.0300'],
  [{ seconds: 0 }, 'KES 0.0000'],
  [{ seconds: 61 }, 'KES 1.8300'],
  [{ currency: 'USD' }, 'USD 0.0178'],
  [{ number: '+256772000001', currency: 'UGX', seconds: 39 }, 'UGX 117.0000'],
  [{ number: '+23276000001', currency: 'SLE' }, 'SLE 1.2000'],
  [{ number: '+33612345678', currency: 'USD' }, 'USD 0.3000'],
  [{ number: 'demo.agent', currency: 'USD' }, 'USD 0.3000'],
] as const)('a call of a minute costs with %j %s', (changes, price) => {
  expect(formatMoney(priceOf({ ...call, ...changes }))).toBe(price)
})

test('a second more never costs less', () => {
  const amounts = Array.from({ length: 600 }, (_, seconds) => priceOf({ ...call, seconds, currency: 'USD' }).amount)
  expect(amounts).toEqual(amounts.toSorted((one, other) => one - other))
})

test('the countries and currencies are those of messages', () => {
  expect(voicePrices.map(({ callingCode, currency }) => [callingCode, currency])).toEqual(
    prices.map(({ callingCode, currency }) => [callingCode, currency]),
  )
})
