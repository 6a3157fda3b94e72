import { expect, test } from 'vitest'
import { airtimeAmount } from './products.ts'

const dollars = { unit: 'USD', min: 1, max: 50, increment: 1 }

test('an amount is converted and cut down to the increment of the product', () => {
  expect(airtimeAmount(25_000, dollars)).toBe(10)
  expect(airtimeAmount(25_000, { ...dollars, increment: 0.01 })).toBe(10.75)
})

test('what is too little, too much or in an unknown unit cannot be delivered', () => {
  expect(airtimeAmount(2_000, dollars)).toBeUndefined()
  expect(airtimeAmount(200_000, dollars)).toBeUndefined()
  expect(airtimeAmount(25_000, { ...dollars, unit: 'XXX' })).toBeUndefined()
})
