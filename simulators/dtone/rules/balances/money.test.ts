import fc from 'fast-check'
import { expect, test } from 'vitest'
import { money } from './money.ts'

const cents = fc.integer({ min: -100_000_000_000, max: 100_000_000_000 })

test('adds and subtracts cents without binary rounding errors', () => {
  expect(money.add(0.1, 0.2)).toBe(0.3)
  fc.assert(
    fc.property(cents, cents, (a, b) => {
      expect(money.add(a / 100, b / 100)).toBe((a + b) / 100)
      expect(money.subtract(a / 100, b / 100) + 0).toBe((a - b) / 100)
    }),
  )
})

test('adds and subtracts parts of a cent exactly', () => {
  expect(money.add(0.1, 0.002)).toBe(0.102)
  expect(money.subtract(0.3, 0.001)).toBe(0.299)
  expect(money.subtract(10_000, 10.8695652173913)).toBe(9989.130434782608)
})

test('computes the rates of recorded traffic to the last digit', () => {
  expect(money.ratio(3, 3.6)).toBe(0.833333333333333)
  expect(money.ratio(6, 6.3)).toBe(0.952380952380952)
  expect(money.ratio(6, 7)).toBe(0.857142857142857)
})

test('rounds to steps up, down and to the nearest', () => {
  expect(money.roundUp(10.8695652173913, 0.01)).toBe(10.87)
  expect(money.roundUp(10.87, 0.01)).toBe(10.87)
  expect(money.roundDown(249.99, 50)).toBe(200)
  expect(money.round(1.005, 0.01)).toBe(1.01)
})

test('recognises multiples of decimal steps', () => {
  expect(money.isMultiple(0.3, 0.1)).toBe(true)
  expect(money.isMultiple(11.505, 0.01)).toBe(false)
})
