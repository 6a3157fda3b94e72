import { expect, test } from 'vitest'
import { hasCheckDigit, mayBeCardNumber } from './checkDigit.ts'

test('the last digit of a number is right for one digit of ten', () => {
  const right = Array.from({ length: 10 }, (_, digit) => `411111111111111${digit}`).filter(hasCheckDigit)
  expect(right).toEqual(['4111111111111111'])
  expect(hasCheckDigit('378282246310005')).toBe(true)
  expect(hasCheckDigit('738282246310005')).toBe(false)
})

test.each([
  ['4111111111111111', true],
  ['378282246310005', true],
  ['2223003122003222', true],
  ['4111111111111112', false],
  ['1732800000009', false],
  ['2026112815490007', false],
  ['2348030000104', false],
])('the digits %s may be a card: %s', (digits, expected) => {
  expect(mayBeCardNumber(digits)).toBe(expected)
})
