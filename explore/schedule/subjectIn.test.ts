import { expect, test } from 'vitest'
import { subjectIn } from './subjectIn.ts'

test.each([
  [
    'mobileB2C',
    JSON.stringify({ recipients: [{ phoneNumber: '+254711000100' }, { phoneNumber: '+254711000101' }] }),
    '+254711000100',
  ],
  ['sendMessage', 'username=sandbox&to=%2B254711000100&message=hello', '+254711000100'],
  [
    'postTransactionAsync',
    JSON.stringify({ credit_party_identifier: { mobile_number: '+593990000100' } }),
    '+593990000100',
  ],
  [
    'transactionUpdated',
    JSON.stringify({ credit_party_identifier: { mobile_number: '+593990000100' } }),
    '+593990000100',
  ],
  ['paymentNotification', JSON.stringify({ destination: '+254711000100' }), '+254711000100'],
  ['mobileB2C', JSON.stringify({ recipients: 'none' }), undefined],
  ['mobileB2C', 'no JSON', undefined],
  ['mobileB2C', '{"recipients":[', undefined],
  ['getTransactions', '', undefined],
])('the subject of a %s with the body %s is %s', (operation, body, subject) => {
  expect(subjectIn(operation, body)).toBe(subject)
})
