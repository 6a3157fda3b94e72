import { expect, test } from 'vitest'
import { formatMoney } from './formatMoney.ts'
import { toAmount } from './toAmount.ts'

test.each([
  ['0.8000', 'KES 0.8000'],
  ['22', 'KES 22.0000'],
  ['10.05', 'KES 10.0500'],
  ['999999589.6168', 'KES 999999589.6168'],
  ['0.00005', 'KES 0.0001'],
  ['0', 'KES 0.0000'],
])('%s is written %s', (units, text) => {
  expect(formatMoney({ currency: 'KES', amount: toAmount(units) })).toBe(text)
})

test('a number that binary floats cannot hold keeps its decimals', () => {
  expect(formatMoney({ currency: 'SLE', amount: toAmount(0.1) + toAmount(0.2) })).toBe('SLE 0.3000')
})
