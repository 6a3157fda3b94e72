import { expect, test } from 'vitest'
import { countryCodeOf } from './countryCode.ts'

test.each([
  ['+12025550147', 1],
  ['+27820000001', 27],
  ['+447700900001', 44],
  ['+254711000001', 254],
  ['+23276000001', 232],
] as const)('%s is in country %s', (number, code) => {
  expect(countryCodeOf(number)).toBe(code)
})
