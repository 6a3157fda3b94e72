import { expect, test } from 'vitest'
import { formatMoney } from '../money/money.ts'
import { pricePart } from './prices.ts'

test.each([
  ['+254711000001', 'KES 0.8000'],
  ['+2348030000001', 'NGN 2.2000'],
  ['+255712000001', 'TZS 22.0000'],
  ['+27821234567', 'ZAR 0.2500'],
  ['+243810000001', 'USD 0.0500'],
  ['+33612345678', 'USD 0.0500'],
  ['+23276000001', 'SLE 0.4500'],
] as const)('a part to %s costs %s', (number, price) => {
  expect(formatMoney(pricePart(number))).toBe(price)
})
