import { expect, test } from 'vitest'
import { prices } from '../data/prices.ts'
import { sandbox } from '../data/sandbox.ts'
import { addUp } from './addUp.ts'
import { formatMoney } from './formatMoney.ts'

test('one message to Kenya costs a USD account what was recorded', () => {
  expect(formatMoney(addUp([{ currency: 'KES', amount: 8_000 }], 'USD'))).toBe('USD 0.0079')
})

test('two currencies are rounded once, after they have been added', () => {
  const [kenya, kenyaAgain] = [
    { currency: 'KES', amount: 8_000 },
    { currency: 'KES', amount: 8_000 },
  ] as const
  expect(addUp([kenya, kenyaAgain], 'USD').amount).toBe(158)
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
