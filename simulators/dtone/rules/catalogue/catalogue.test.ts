import { describe, expect, test } from 'vitest'
import { countries } from '../../data/countries.generated.ts'
import type { FixedProduct, Product, RangedProduct } from '../../model.ts'
import { money } from '../balances/money.ts'
import { catalogue } from './catalogue.ts'
import { countryOf } from './countries.ts'
import { operatorRows } from './operators.ts'
import { productOf } from './productOf.ts'

const products = [...catalogue.values()]
const ranged = products.filter((product): product is RangedProduct => 'accepted_calculation_modes' in product)
const fixed = products.filter((product): product is FixedProduct => !('accepted_calculation_modes' in product))
/** Products that are made from assortments. */
const assorted = products.filter(({ id }) => id >= 50_000)

function distinct(value: (product: Product) => unknown, among: readonly Product[] = products): number {
  return new Set(among.map(value)).size
}

test('is large enough to page through, over all services and types', () => {
  expect(products.length).toBeGreaterThanOrEqual(1_500)
  expect(distinct(({ operator }) => operator.country.iso_code)).toBeGreaterThanOrEqual(60)
  expect(distinct(({ operator }) => operator.id)).toBeGreaterThanOrEqual(200)
  expect(distinct(({ type }) => type)).toBe(5)
  expect(distinct(({ service }) => service.id)).toBe(8)
  expect(distinct(({ service }) => `${service.id}/${service.subservice?.id}`)).toBe(22)
})

test('has operators and billers in the countries that integrators ask for', () => {
  for (const code of ['SLE', 'KEN', 'NGA', 'GHA', 'UGA', 'TZA', 'ZAF', 'ECU', 'IND', 'PHL', 'MEX']) {
    const sold = products.filter(({ operator }) => operator.country.iso_code === code)
    const mobile = sold.filter(({ service }) => service.id === 1)
    const other = sold.filter(({ service }) => service.id !== 1)
    expect(
      distinct(({ operator }) => operator.id, mobile),
      code,
    ).toBeGreaterThanOrEqual(3)
    expect(
      distinct(({ operator }) => operator.id, other),
      code,
    ).toBeGreaterThanOrEqual(3)
  }
})

test('gives every product a unique id, in order', () => {
  const ids = products.map(({ id }) => id)
  expect(ids).toEqual([...new Set(ids)].sort((a, b) => a - b))
  expect([...catalogue.keys()]).toEqual(ids)
  expect(catalogue.size).toBe(ids.length)
  expect(catalogue.get(1)).toBeUndefined()
})

test('derives the id of an assorted product from its operator and position', () => {
  expect(catalogue.get(50_000)).toMatchObject({ name: '3500-175000 UGX', operator: { name: 'MTN Uganda' } })
  expect(catalogue.get(50_006)).toMatchObject({ tags: ['BUNDLE'], operator: { id: 45_000 } })
  expect(catalogue.get(56_720)).toMatchObject({ operator: { id: 45_336, name: 'Tata Power Delhi' } })
  for (const { id, operator } of assorted) expect(Math.floor((id - 50_000) / 20)).toBe(operator.id - 45_000)
  expect(assorted.at(-1)?.id).toBeLessThan(60_000)
})

test('has products of every operator and every country', () => {
  expect(distinct(({ operator }) => operator.id)).toBe(operatorRows.size)
  expect(distinct(({ operator }) => operator.country.iso_code)).toBe(countries.length)
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

describe('every product', () => {
  test('has its source amount as wholesale price, in whole cents', () => {
    for (const { id, source, prices } of products) {
      expect(prices.wholesale, `product ${id}`).toMatchObject(source)
      const { amount } = source
      const ends = typeof amount === 'number' ? [amount] : [amount.min, amount.max]
      for (const end of ends) expect(end > 0 && money.isMultiple(end, 0.01), `product ${id}: ${end}`).toBe(true)
    }
  })

  test('has a retail rate of null without a retail price, and of -1 for a price of zero', () => {
    for (const { id, prices, rates } of products) {
      const amount = prices.retail?.amount ?? null
      const price = typeof amount === 'object' ? (amount?.min ?? null) : amount
      if (price === null) expect(rates.retail, `product ${id}`).toBeNull()
      else if (price === 0) expect(rates.retail, `product ${id}`).toBe(-1)
      else expect(rates.retail, `product ${id}`).toBeLessThan(rates.wholesale)
    }
  })

  test("requires fields of the request's schema, and a credit party unless it is a PIN", () => {
    const known =
      /^(mobile_number|account_(number|qualifier)|(first|last|middle)_name|email|reference|due_date|purchaser_id)$/
    for (const product of products) {
      const lists = Object.entries(product).flatMap(([key, value]) => (key.startsWith('required_') ? [value] : []))
      expect(lists, `product ${product.id}`).toHaveLength(6)
      for (const field of lists.flat(2)) if (field !== null) expect(field, `product ${product.id}`).toMatch(known)
      if (!('pin' in product)) expect(product.required_credit_party_identifier_fields).not.toBeNull()
    }
  })

  test('with a region is sold by an operator of that region', () => {
    for (const { regions, operator } of assorted) expect(regions).toEqual(operator.regions)
  })

  test('is shown as its own copy', () => {
    expect(catalogue.get(50_000)).toBe(catalogue.get(50_000))
    expect(products.find(({ id }) => id === 50_000)).toEqual(catalogue.get(50_000))
  })
})

describe('a fixed product', () => {
  test('has rates of destination over source, to fifteen digits', () => {
    for (const { id, source, destination, prices, rates } of fixed) {
      const rate = money.ratio(destination.amount, source.amount)
      expect(rates, `product ${id}`).toMatchObject({ base: rate, wholesale: rate })
      const retail = prices.retail?.amount
      if (retail) expect(rates.retail, `product ${id}`).toBe(money.ratio(destination.amount, retail))
    }
  })

  test('has benefits whose totals include bonus and tax', () => {
    for (const { id, benefits, destination } of fixed) {
      for (const { type, unit, amount } of benefits ?? []) {
        const label = `product ${id}`
        expect(amount.total_including_tax, label).toBe(
          amount.base === -1 ? -1 : money.add(amount.base, amount.promotion_bonus),
        )
        expect(amount.total_excluding_tax, label).toBeLessThanOrEqual(amount.total_including_tax)
        if (type === 'CREDITS') expect([amount.base, unit], label).toEqual([destination.amount, destination.unit])
      }
    }
  })

  test('from an assortment costs a little more than the exchange rate', () => {
    for (const { id, source, destination, operator } of fixed.filter(({ id }) => id >= 50_000)) {
      const country = countryOf(operator.country.iso_code)
      const worth = destination.amount / (country?.rate ?? 0)
      expect([destination.unit, source.unit], `product ${id}`).toEqual([country?.currency, country?.source_currency])
      expect(source.amount / worth, `product ${id}`).toBeGreaterThan(1)
      expect(source.amount / worth, `product ${id}`).toBeLessThan(1.12)
    }
  })
})

describe('a ranged product', () => {
  test('has one rate over its whole range, and both ends can be bought', () => {
    for (const { id, source, destination, rates } of ranged) {
      const label = `product ${id}`
      const { min, max, increment } = destination.amount
      expect(money.ratio(max, source.amount.max), label).toBe(rates.base)
      expect(money.ratio(min, source.amount.min), label).toBe(rates.base)
      expect(rates.wholesale, label).toBe(rates.base)
      expect(money.isMultiple(min, increment), label).toBe(true)
      expect(money.isMultiple(max, increment), label).toBe(true)
      expect(min, label).toBeLessThan(max)
    }
  })

  test('has benefits over the same range', () => {
    for (const { id, benefits, destination } of ranged) {
      const { min, max } = destination.amount
      for (const { amount } of benefits ?? []) {
        expect(amount.base, `product ${id}`).toEqual({ min, max })
        expect(amount.total_including_tax, `product ${id}`).toEqual({ min, max })
        expect(amount.total_excluding_tax.max, `product ${id}`).toBeLessThanOrEqual(max)
      }
    }
  })
})

test.each<[string, (product: Product) => boolean]>([
  ['a tag', ({ tags }) => tags !== null],
  ['regions', ({ regions }) => regions !== null],
  ['a validity', ({ validity }) => validity !== null],
  ['no retail price', ({ prices }) => prices.retail === null],
  ['a retail price of zero', ({ rates }) => rates.retail === -1],
  ['a fee', ({ prices }) => prices.wholesale.fee > 0],
  ['no subservice', ({ service }) => service.subservice === null],
  ['a PIN with terms', (product) => 'pin' in product && product.pin.terms !== null],
  ['a PIN without end', (product) => 'pin' in product && product.pin.validity?.quantity === -1],
  ['notes on payment', (product) => 'payment' in product && product.payment.notes !== null],
  ['additional information', ({ benefits }) => benefits?.some((benefit) => benefit.additional_information) === true],
  ['a required debit party', (product) => product.required_debit_party_identifier_fields !== null],
  ['a required sender', (product) => product.required_sender_fields !== null],
  ['a required beneficiary', (product) => product.required_beneficiary_fields !== null],
  ['a required statement', (product) => product.required_statement_identifier_fields !== null],
  ['a required purchaser', (product) => product.required_additional_identifier_fields !== null],
  ['taxed airtime', ({ benefits }) => JSON.stringify(benefits).includes('"total_excluding_tax":4464.29')],
  ['an unlimited benefit', ({ benefits }) => JSON.stringify(benefits).includes('"base":-1')],
  ['domestic use', ({ availability_zones }) => availability_zones.includes('DOMESTIC')],
])('has a product with %s', (_, fits) => {
  expect(products.some(fits)).toBe(true)
})

test('refuses an unknown operator', () => {
  const row = {
    id: 1,
    type: 'FIXED_VALUE_RECHARGE',
    operator_id: 2,
    service_id: 1,
    subservice_id: 11,
    destination: { unit: 'USD', amount: 1 },
    source: { amount: 1 },
  } as const
  expect(() => productOf(row)).toThrow('Failed to find operator 2')
  expect(() => productOf({ ...row, operator_id: 1596, subservice_id: 99 })).toThrow('Failed to find subservice 99')
})
