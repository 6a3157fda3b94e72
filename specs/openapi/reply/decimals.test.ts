import { expect, test } from 'vitest'
import { loadDocument } from '../document/loadDocument.ts'
import { decimalWriter } from './decimals.ts'

const document = loadDocument({
  info: { title: 'Prices', version: '1' },
  components: {
    schemas: {
      Cents: { type: 'number', 'x-decimals': 2 },
      Price: { type: 'object', properties: { amount: { $ref: '#/components/schemas/Cents' }, currency: {} } },
      Node: { type: 'object', properties: { next: { $ref: '#/components/schemas/Node' } } },
    },
  },
})

const price = { $ref: '#/components/schemas/Price' }

test.each([
  [0, '0.00'],
  [0.05, '0.05'],
  [0.1, '0.10'],
  [12, '12.00'],
])('%s is written as %s', (amount, text) => {
  const write = decimalWriter(document, { properties: { total: price, each: { items: price } } })
  expect(write?.({ total: { amount, currency: 'USD' }, other: 0, each: [{ amount }] })).toBe(
    `{"total":{"amount":${text},"currency":"USD"},"other":0,"each":[{"amount":${text}}]}`,
  )
})

test('a member that is absent or no number is left as it is', () => {
  expect(decimalWriter(document, price)?.({ currency: 'USD' })).toBe('{"currency":"USD"}')
  expect(decimalWriter(document, price)?.({ amount: null })).toBe('{"amount":null}')
})

test('a schema without decimals needs no writer, also when it refers to itself', () => {
  expect(decimalWriter(document, { $ref: '#/components/schemas/Node' })).toBeUndefined()
  expect(decimalWriter(document, true)).toBeUndefined()
})
