import { expect, test } from 'vitest'
import { invalidNumber } from './invalidNumber.ts'

const request = { external_id: 'n', product_id: 1, auto_confirm: false }
const bad = { mobile_number: '+5939900001' }

test('accepts valid numbers of any country', () => {
  expect(invalidNumber(request)).toBeUndefined()
  expect(invalidNumber({ ...request, credit_party_identifier: { mobile_number: '+593990000100' } })).toBeUndefined()
  expect(invalidNumber({ ...request, credit_party_identifier: { mobile_number: '+6595123205' } })).toBeUndefined()
})

test('names the party with an invalid number, the credit party first', () => {
  expect(invalidNumber({ ...request, sender: bad, credit_party_identifier: bad })).toBe(
    'creditPartyMobileNumberInvalid',
  )
  expect(invalidNumber({ ...request, debit_party_identifier: bad })).toBe('debitPartyMobileNumberInvalid')
  expect(invalidNumber({ ...request, sender: bad })).toBe('senderMobileNumberInvalid')
  expect(invalidNumber({ ...request, beneficiary: bad })).toBe('beneficiaryMobileNumberInvalid')
})
