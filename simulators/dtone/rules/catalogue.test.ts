import { expect, test } from 'vitest'
import { catalogue } from './catalogue.ts'
import { money } from './money.ts'

const products = [...catalogue.values()]

test('has at least forty products over eight countries, of all five types', () => {
  expect(products.length).toBeGreaterThanOrEqual(40)
  expect(new Set(products.map(({ operator }) => operator.country.iso_code)).size).toBeGreaterThanOrEqual(8)
  expect(new Set(products.map(({ type }) => type)).size).toBe(5)
})

test('gives every product an id of its own, in order', () => {
  const ids = products.map(({ id }) => id)
  expect(ids).toEqual([...new Set(ids)].sort((a, b) => a - b))
})

test('sells 3 USD of Claro Ecuador as recorded', () => {
  expect(catalogue.get(6035)).toMatchObject({
    name: '3 USD',
    description: '',
    type: 'FIXED_VALUE_RECHARGE',
    service: { id: 1, name: 'Mobile' },
    operator: { id: 1596, name: 'Claro Ecuador', country: { name: 'Ecuador', iso_code: 'ECU', regions: null } },
    required_credit_party_identifier_fields: [['mobile_number']],
    source: { unit_type: 'CURRENCY', unit: 'USD', amount: 3.6 },
    destination: { unit_type: 'CURRENCY', unit: 'USD', amount: 3 },
    prices: { wholesale: { amount: 3.6, fee: 0 }, retail: { amount: 4, fee: 0 } },
    rates: { base: 0.833333333333333, wholesale: 0.833333333333333, retail: 0.75 },
    benefits: [{ type: 'CREDITS', unit_type: 'CURRENCY', unit: 'USD', amount: { base: 3 } }],
    validity: null,
    promotions: null,
  })
})

test('sells 6 USD of Claro Ecuador as recorded', () => {
  expect(catalogue.get(6036)).toMatchObject({
    name: '6 USD',
    source: { amount: 6.3 },
    destination: { amount: 6 },
    prices: { wholesale: { amount: 6.3 }, retail: { amount: 7 } },
    rates: { base: 0.952380952380952, wholesale: 0.952380952380952, retail: 0.857142857142857 },
  })
})

test('keeps one rate over the whole range of a ranged product, with ends that can be asked for', () => {
  for (const product of products) {
    if (!('accepted_calculation_modes' in product)) continue
    const { source, destination } = product
    const label = `product ${product.id}`
    expect(money.ratio(destination.amount.max, source.amount.max), label).toBe(product.rates.base)
    expect(money.isMultiple(destination.amount.min, destination.amount.increment), label).toBe(true)
    expect(money.isMultiple(destination.amount.max, destination.amount.increment), label).toBe(true)
  }
})
