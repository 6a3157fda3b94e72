import { expect, test } from 'vitest'
import { maskPhoneNumbers } from './maskPhoneNumbers.ts'

test.each([
  ['Mobile B2C funds sent to +23276401000', 'Mobile B2C funds sent to +232…000'],
  ['to:+254711000100, then +232 76 401-000.', 'to:+254…100, then +232…000.'],
  ['23276401000', '232…000'],
  ['to the account 003001014892010184', 'to the account 003…184'],
  ['sent\n23276401000 and 076401000', 'sent\n232…000 and 076…000'],
])('phone numbers in a text are masked: %o', (text, masked) => {
  expect(maskPhoneNumbers(text)).toBe(masked)
})

test.each([
  'ATPid_76401000111222333444555666777888',
  '5b0f2f0e-8d6f-4c0c-9a4b-031511617111',
  '2060679612',
  'SLE 260.0000 on 2026-01-05T09:00:00.000Z',
  '+23276***100',
])('what is no phone number stays: %s', (text) => {
  expect(maskPhoneNumbers(text)).toBe(text)
})
