import { expect, test } from 'vitest'
import { parseMsisdn } from './msisdn.ts'

test.each([
  ['+254711000001', '+254711000001'],
  ['254711000001', '+254711000001'],
  ['0711000001', undefined],
  ['+0711000001', undefined],
  ['12', undefined],
  ['+2547110000010000', undefined],
  ['+25471100000a', undefined],
  ['+254711000001\n', undefined],
  ['', undefined],
])('%j is read as %s', (text, msisdn) => {
  expect(parseMsisdn(text)).toBe(msisdn)
})
