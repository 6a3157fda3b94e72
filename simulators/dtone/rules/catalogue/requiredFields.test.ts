import { expect, test } from 'vitest'
import type { TransactionCreate } from '../../model.ts'
import { catalogue } from './catalogue.ts'
import { unmetRequirement } from './requiredFields.ts'

function accepts(id: number, given: Partial<TransactionCreate>): boolean | undefined {
  const product = catalogue.get(id)
  return (
    product &&
    unmetRequirement(product, { external_id: 'f', product_id: id, auto_confirm: false, ...given }) === undefined
  )
}

const account = { account_number: '12345678100' }
const number = { mobile_number: '+2348030000100' }

test('a recharge needs a mobile number', () => {
  expect(accepts(6035, { credit_party_identifier: { mobile_number: '+593990000100' } })).toBe(true)
  expect(accepts(6035, { credit_party_identifier: account })).toBe(false)
  expect(accepts(6035, { credit_party_identifier: null })).toBe(false)
  expect(accepts(6035, {})).toBe(false)
})

test('one alternative needs all of its fields, and any alternative is enough', () => {
  expect(accepts(44401, { credit_party_identifier: account })).toBe(false)
  expect(accepts(44401, { credit_party_identifier: { ...account, account_qualifier: 'prepaid' } })).toBe(true)
  expect(accepts(44401, { credit_party_identifier: number })).toBe(true)
})

test.each([
  [44301, { sender: { first_name: 'Awa' } }, { sender: { first_name: 'Awa', last_name: 'Njoroge' } }],
  [44501, { beneficiary: { first_name: 'Awa' } }, { beneficiary: { last_name: 'Diop' } }],
  [44102, { statement_identifier: null }, { statement_identifier: { due_date: '2026-02-01' } }],
  [44601, { debit_party_identifier: { account_qualifier: 'x' } }, { debit_party_identifier: account }],
  [43202, {}, { additional_identifier: { purchaser_id: 'shopper-0001' } }],
])('product %i requires more than a credit party', (id, tooLittle, enough) => {
  expect(accepts(id, { credit_party_identifier: account, ...tooLittle })).toBe(false)
  expect(accepts(id, { credit_party_identifier: account, ...enough })).toBe(true)
})

test('a gift card needs no credit party', () => {
  expect(accepts(43101, {})).toBe(true)
})

test('the message lists all alternatives', () => {
  const product = catalogue.get(44401)
  const order = { external_id: 'f', product_id: 44401, auto_confirm: false, credit_party_identifier: account }
  expect(product && unmetRequirement(product, order)).toBe(
    'product 44401 asks for `credit_party_identifier` with `account_number` and `account_qualifier`, or `mobile_number`',
  )
})
