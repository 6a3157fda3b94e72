import { expect, test } from 'vitest'
import { ratesOf } from './prices.ts'

test('has no retail rate without a retail price', () => {
  expect(ratesOf(3, 3.6, undefined).retail).toBeNull()
})

test('has a retail rate of -1 where the retail price is zero', () => {
  expect(ratesOf(3, 3.6, 0).retail).toBe(-1)
})
