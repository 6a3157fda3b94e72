import { expect, test } from 'vitest'
import { luhnDigit } from './iccid.ts'

test.each([
  ['7992739871', '3'],
  ['411111111111111', '1'],
  ['0', '0'],
])('after %s comes %s', (digits, check) => {
  expect(luhnDigit(digits)).toBe(check)
})
