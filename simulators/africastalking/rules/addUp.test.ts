import { expect, test } from 'vitest'
import { prices } from '../data/prices.ts'
import { sandbox } from '../data/sandbox.ts'
import { addUp } from './addUp.ts'
import { formatMoney } from './formatMoney.ts'

test('one message to Kenya costs a USD account what was recorded', () => {
  expect(formatMoney(addUp([{ currency: 'KES', amount: 8_000 }], 'USD'))).toBe('USD 0.0079')
})

test('each cost is rounded on its own, so that a total is what its parts took from the account', () => {
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
