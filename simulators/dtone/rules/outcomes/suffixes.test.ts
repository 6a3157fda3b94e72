import { expect, test } from 'vitest'
import { suffixes } from '../../data/suffixes.generated.ts'
import type { TransactionCreate } from '../../model.ts'
import { catalogue } from '../catalogue/catalogue.ts'
import { suffixOutcome } from './suffixes.ts'

function outcome(id: number, party?: TransactionCreate['credit_party_identifier']): unknown {
  const product = catalogue.get(id)
  return product && suffixOutcome(product, party === undefined ? {} : { credit_party_identifier: party })
}

const delays = { PT3S: 3_000, PT20S: 20_000, PT5M: 300_000 }

test('the table has eight outcomes at each of three delays', () => {
  expect(new Set(suffixes.map(({ suffix }) => suffix)).size).toBe(24)
  expect(new Set(suffixes.map(({ delay, status, pin }) => `${delay} ${status} ${pin}`)).size).toBe(24)
})

test.each(suffixes)('a mobile number with $suffix ends $status after $delay', ({ suffix, delay, status, pin }) => {
  expect(outcome(6035, { mobile_number: `+593990000${suffix}` })).toEqual({ delay: delays[delay], status, pin })
})

test.each(suffixes)('an account number with $suffix ends $status after $delay', ({ suffix, delay, status, pin }) => {
  expect(outcome(44101, { account_number: `P01${suffix}` })).toEqual({ delay: delays[delay], status, pin })
})

test('the satisfied alternative decides whether number or account is read', () => {
  const party = { mobile_number: '+2348030000102', account_number: '9306' }
  expect(outcome(44401, party)).toMatchObject({ status: 'DECLINED-INVALID-CREDIT-PARTY' })
  expect(outcome(44401, { ...party, account_qualifier: 'prepaid' })).toMatchObject({
    delay: 300_000,
    status: 'DECLINED',
  })
})

test('any other suffix completes after three seconds, with a PIN for PIN purchases', () => {
  expect(outcome(6035, { mobile_number: '+593990000999' })).toEqual({ delay: 3_000, status: 'COMPLETED', pin: false })
  expect(outcome(43402, { mobile_number: '+2348030000999' })).toEqual({ delay: 3_000, status: 'COMPLETED', pin: true })
})

test('a product without credit party always completes, whatever number is sent', () => {
  expect(outcome(43101)).toEqual({ delay: 3_000, status: 'COMPLETED', pin: true })
  expect(outcome(43101, { mobile_number: '+2348030000306' })).toEqual({ delay: 3_000, status: 'COMPLETED', pin: true })
})
