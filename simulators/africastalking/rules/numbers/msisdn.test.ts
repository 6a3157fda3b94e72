import { expect, test } from 'vitest'
import { parseMsisdn, ruleSuffix } from './msisdn.ts'

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

test.each([
  ['+254711000400', '400'],
  ['+254700014000', ''],
  ['+254700019990', ''],
  ['+254700024000', '000'],
  ['+2547000140001', '001'],
  ['+254711082302', ''],
  ['+254711082402', '402'],
] as const)('the digits of %s that choose its outcome are "%s"', (number, suffix) => {
  expect(ruleSuffix(number)).toBe(suffix)
})
