import { expect, test } from 'vitest'
import { majorUnits, minorUnits } from './money.ts'

test.each([
  [0.01, 1],
  [0.29, 29],
  [1.15, 115],
  [4.35, 435],
  [250, 25_000],
  [1_000_000_000, 100_000_000_000],
])('%d major units are %d minor units, there and back', (major, minor) => {
  expect(minorUnits(major)).toBe(minor)
  expect(majorUnits(minor)).toBe(major)
})

test.each([0.001, 10.005, 1e-9])('%d has more than two decimals', (amount) => {
  expect(() => minorUnits(amount)).toThrow('has more than two decimals')
})
