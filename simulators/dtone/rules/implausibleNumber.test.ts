import { expect, test } from 'vitest'
import { implausibleNumber } from './implausibleNumber.ts'

const request = { external_id: 'n', product_id: 1, auto_confirm: false }
const bad = { mobile_number: '+5939900001' }

test('believes numbers of the right length and of countries it does not know', () => {
  expect(implausibleNumber(request)).toBeUndefined()
  expect(implausibleNumber({ ...request, credit_party_identifier: { mobile_number: '+593990000100' } })).toBeUndefined()
  expect(implausibleNumber({ ...request, credit_party_identifier: { mobile_number: '+6595123205' } })).toBeUndefined()
})

test('names the party whose number is too short, the credit party first', () => {
  expect(implausibleNumber({ ...request, sender: bad, credit_party_identifier: bad })).toBe(
    'creditPartyMobileNumberInvalid',
  )
  expect(implausibleNumber({ ...request, debit_party_identifier: bad })).toBe('debitPartyMobileNumberInvalid')
  expect(implausibleNumber({ ...request, sender: bad })).toBe('senderMobileNumberInvalid')
  expect(implausibleNumber({ ...request, beneficiary: bad })).toBe('beneficiaryMobileNumberInvalid')
})
