import { expect, test } from 'vitest'
import { networks } from '../../data/networks.generated.ts'
import { findNetworkCode } from './networks.ts'

test.each([
  ['+254711000001', '63902'],
  ['+23276000001', '61901'],
  ['+23277000001', '61905'],
  ['+23231000001', '61907'],
  ['+2348030000001', '62130'],
  ['+33612345678', '99999'],
] as const)('%s is served by %s', (number, code) => {
  expect(findNetworkCode(number)).toBe(code)
})

test('no prefix belongs to two networks', () => {
  const prefixes = networks.flatMap((row): readonly string[] => row.prefixes)
  expect(new Set(prefixes).size).toBe(prefixes.length)
})
