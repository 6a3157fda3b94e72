import { expect, test } from 'vitest'
import { brandOf, isExpired } from './cardNumber.ts'

test.each([
  ['4111111111111111', 'visa'],
  ['4222222222222', 'visa'],
  ['5555555555554444', 'mastercard'],
  ['2221000000000009', 'mastercard'],
  ['2720990000000007', 'mastercard'],
  ['2721000000000004', undefined],
  ['378282246310005', 'amex'],
  ['6011111111111117', 'discover'],
  ['6441111111111117', 'discover'],
  ['411111111111111', undefined],
  ['3530111333300000', undefined],
])('%s is %s', (number, brand) => {
  expect(brandOf(number)).toBe(brand)
})

test('a card is good to the last moment of its month', () => {
  const card = { expiryMonth: 12, expiryYear: 2026 }
  expect(isExpired(card, Date.UTC(2027, 0, 1) - 1)).toBe(false)
  expect(isExpired(card, Date.UTC(2027, 0, 1))).toBe(true)
})
