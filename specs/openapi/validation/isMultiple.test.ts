import { expect, test } from 'vitest'
import { isMultiple } from './isMultiple.ts'

test('every amount of two decimals is a multiple of 0.01, however large', () => {
  const amounts = [0.01, 0.07, 0.29, 1.15, 99.5, 296_522_965.52, 156_512_177.86, 999_999_999.99, 1_000_000_000, 1e12]
  expect(amounts.filter((amount) => !isMultiple(amount, 0.01))).toEqual([])
})

test.each([0.001, 10.005, 1e-9, 296_522_965.525])('%d has more than two decimals', (amount) => {
  expect(isMultiple(amount, 0.01)).toBe(false)
})

test.each([
  [15, 5, true],
  [16, 5, false],
  [-7.5, 2.5, true],
  [0, 3, true],
])('%d is a multiple of %d: %s', (value, step, expected) => {
  expect(isMultiple(value, step)).toBe(expected)
})
