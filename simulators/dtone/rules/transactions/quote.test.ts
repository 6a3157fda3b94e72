import { describe, expect, test } from 'vitest'
import { catalogue, catalogueRows } from '../catalogue/catalogue.ts'
import { quote } from './quote.ts'

const request = { external_id: 'q', product_id: 1, auto_confirm: false }

function priced(id: number, asked: object): unknown {
  const product = catalogue.get(id)
  return product === undefined
    ? 'no such product'
    : quote(product, { ...request, ...asked }, catalogueRows().get(id)?.tax)
}

const destination = (unit: string, amount: number): object => ({
  calculation_mode: 'DESTINATION_AMOUNT',
  destination: { unit_type: 'CURRENCY', unit, amount },
})
const source = (unit: string, amount: number): object => ({
  calculation_mode: 'SOURCE_AMOUNT',
  source: { unit_type: 'CURRENCY', unit, amount },
})

describe('a fixed product', () => {
  test('has the price of the catalogue, whatever amounts are sent', () => {
    expect(priced(6035, destination('SLE', 99))).toEqual({
      prices: catalogue.get(6035)?.prices,
      rates: catalogue.get(6035)?.rates,
      benefits: catalogue.get(6035)?.benefits,
    })
  })
})

describe('a ranged product by destination', () => {
  test('charges the source rounded up to the cent', () => {
    expect(priced(41201, destination('SLE', 250))).toMatchObject({
      prices: { wholesale: { unit: 'USD', amount: 10.87, fee: 0 }, retail: null },
      benefits: [{ unit: 'SLE', amount: { base: 250, total_including_tax: 250 } }],
      requested_values: { source: { amount: 10.8695652173913 }, destination: { amount: 250 } },
      adjusted_values: { source: { unit: 'USD', amount: 10.87 }, destination: { unit: 'SLE', amount: 250 } },
    })
  })

  test('has a retail price in proportion', () => {
    expect(priced(41301, destination('KES', 1280))).toMatchObject({
      prices: { wholesale: { amount: 10 }, retail: { amount: 11 } },
    })
  })

  test('sells both ends of the range and nothing beyond', () => {
    expect(priced(41201, destination('SLE', 11.5))).toMatchObject({ prices: { wholesale: { amount: 0.5 } } })
    expect(priced(41201, destination('SLE', 1150))).toMatchObject({ prices: { wholesale: { amount: 50 } } })
    expect(priced(41201, destination('SLE', 11.49))).toBe('productAmountOutOfRange')
    expect(priced(41201, destination('SLE', 1150.01))).toBe('productAmountOutOfRange')
  })

  test('sells multiples of the increment only', () => {
    expect(priced(41406, destination('NGN', 200))).toMatchObject({ prices: { wholesale: { amount: 0.14 } } })
    expect(priced(41406, destination('NGN', 225))).toBe('productAmountOutOfRange')
  })

  test('is sold in its own unit only', () => {
    expect(priced(41201, destination('SLL', 250))).toBe('productUnitInvalid')
  })
})

describe('a ranged product by source', () => {
  test('delivers whole increments for the whole source', () => {
    expect(priced(41401, source('USD', 1.23))).toMatchObject({
      prices: { wholesale: { amount: 1.23 } },
      adjusted_values: { source: { amount: 1.23 }, destination: { unit: 'NGN', amount: 1845 } },
    })
    expect(priced(41301, source('USD', 0.51))).toMatchObject({
      requested_values: { destination: { amount: 65.28 } },
      adjusted_values: { destination: { amount: 65 } },
    })
  })

  test('accepts whole cents only', () => {
    expect(priced(41401, source('USD', 1.234))).toBe('productAmountOutOfRange')
  })

  test('is sold in its own unit only', () => {
    expect(priced(41401, source('EUR', 1))).toBe('productUnitInvalid')
  })
})

test.each([
  ['no mode', { destination: { unit_type: 'CURRENCY', unit: 'SLE', amount: 250 } }],
  ['a mode without its amount', { calculation_mode: 'SOURCE_AMOUNT', destination: { unit: 'SLE', amount: 250 } }],
  ['an amount of null', { calculation_mode: 'DESTINATION_AMOUNT', destination: null }],
])('refuses a ranged product with %s', (_, asked) => {
  expect(priced(41201, asked)).toBe('badRequest')
})

test('refuses a mode that the product does not accept', () => {
  expect(priced(41306, source('USD', 1))).toBe('badRequest')
})
