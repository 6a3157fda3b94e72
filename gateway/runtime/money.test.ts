import { expect, test } from 'vitest'
import { amountText, majorUnits, minorUnits } from './money.ts'

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

test.each([
  [1, '0.01'],
  [25_000, '250.00'],
  [115, '1.15'],
  [-30, '-0.30'],
  [100_000_000_000, '1000000000.00'],
])('%d minor units are written %s', (minor, text) => {
  expect(amountText(minor)).toBe(text)
})
