import { expect, test } from 'vitest'
import { prices } from '../../data/prices.generated.ts'
import { sandbox } from '../../data/sandbox.generated.ts'
import { addUp, formatMoney, toAmount } from './money.ts'

test.each([
  ['0.8000', 'KES 0.8000'],
  ['22', 'KES 22.0000'],
  ['10.05', 'KES 10.0500'],
  ['999999589.6168', 'KES 999999589.6168'],
  ['0.00005', 'KES 0.0001'],
  ['0.00015', 'KES 0.0002'],
  ['1.00005', 'KES 1.0001'],
  ['250.00125', 'KES 250.0013'],
  ['0', 'KES 0.0000'],
  ['-14.5731', 'KES -14.5731'],
  ['-0.5', 'KES -0.5000'],
])('%s is written %s', (units, text) => {
  expect(formatMoney({ currency: 'KES', amount: toAmount(units) })).toBe(text)
})

test('0.1 + 0.2 is 0.3, without a binary rounding error', () => {
  expect(formatMoney({ currency: 'SLE', amount: toAmount(0.1) + toAmount(0.2) })).toBe('SLE 0.3000')
})

test('KES 0.80 converts to the USD 0.0079 that was recorded', () => {
  expect(formatMoney(addUp([{ currency: 'KES', amount: 8_000 }], 'USD'))).toBe('USD 0.0079')
})

test('each amount is rounded on its own, so that a total equals the sum of its charges', () => {
  const nigeria = { currency: 'NGN', amount: 22_000 } as const
  expect(addUp([nigeria, nigeria], 'USD').amount).toBe(2 * addUp([nigeria], 'USD').amount)
})

test('amounts in the target currency are not converted', () => {
  expect(
    addUp(
      [
        { currency: 'XYZ', amount: 5 },
        { currency: 'XYZ', amount: 6 },
      ],
      'XYZ',
    ),
  ).toEqual({ currency: 'XYZ', amount: 11 })
})

test('every price and every wallet has a rate', () => {
  for (const { currency } of [...prices, ...sandbox.currencies]) {
    expect(addUp([{ currency, amount: 1 }], 'USD').currency).toBe('USD')
  }
})
