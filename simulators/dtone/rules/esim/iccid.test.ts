import { expect, test } from 'vitest'
import { luhnDigit } from './iccid.ts'

test.each([
  ['7992739871', '3'],
  ['411111111111111', '1'],
  ['0', '0'],
])('the check digit of %s is %s', (digits, check) => {
  expect(luhnDigit(digits)).toBe(check)
})
