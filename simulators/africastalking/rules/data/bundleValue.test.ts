import { expect, test } from 'vitest'
import { formatMoney } from '../money/money.ts'
import { bundleValue } from './bundleValue.ts'

test.each([
  [7, 'MB', 'Day', 'KES 5.0000'],
  [1, 'GB', 'Week', 'KES 200.0000'],
  [10, 'GB', 'Month', 'KES 800.0000'],
] as const)('the recorded value of %s %s for a %s is %4$s', (quantity, unit, validity, value) => {
  expect(formatMoney(bundleValue({ quantity, unit, validity }))).toBe(value)
})

test.each([
  [1, 'MB', 'Day', 'KES 0.7143'],
  [3, 'MB', 'Day', 'KES 2.1429'],
  [500, 'MB', 'Week', 'KES 100.0000'],
  [1, 'MB', 'Month', 'KES 0.0800'],
  [2, 'GB', 'BiWeek', 'KES 500.0000'],
  [2, 'GB', 'BiWeekly', 'KES 500.0000'],
  [1, 'GB', 'Quarterly', 'KES 200.0000'],
] as const)('%s %s for a %s cost in proportion', (quantity, unit, validity, value) => {
  expect(formatMoney(bundleValue({ quantity, unit, validity }))).toBe(value)
})
