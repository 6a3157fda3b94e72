import { expect, test } from 'vitest'
import { fraudFlags } from './fraudFlags.ts'

const quiet = { recentCount: 0, repeated: false }

test.each([
  [4_999_999, []],
  [5_000_000, [{ code: 'HIGH_AMOUNT', severity: 'Review' }]],
  [24_999_999, [{ code: 'HIGH_AMOUNT', severity: 'Review' }]],
  [25_000_000, [{ code: 'HIGH_AMOUNT', severity: 'Block' }]],
])('an amount of %d minor units', (amount, expected) => {
  expect(fraudFlags(amount, quiet)).toMatchObject(expected)
})

test.each([
  [9, []],
  [10, [{ code: 'VELOCITY_COUNT', severity: 'Review' }]],
  [49, [{ code: 'VELOCITY_COUNT', severity: 'Review' }]],
  [50, [{ code: 'VELOCITY_COUNT', severity: 'Block' }]],
])('a payout after %d others', (recentCount, expected) => {
  expect(fraudFlags(100, { ...quiet, recentCount })).toMatchObject(expected)
})

test('the same amount to the same number is flagged for review, not stopped', () => {
  expect(fraudFlags(100, { ...quiet, repeated: true })).toMatchObject([{ code: 'DUPLICATE', severity: 'Review' }])
})
