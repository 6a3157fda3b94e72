import { expect, test } from 'vitest'
import { hasCheckDigit } from './checkDigit.ts'

test('the last digit of a number is right for one digit of ten', () => {
  const right = Array.from({ length: 10 }, (_, digit) => `411111111111111${digit}`).filter(hasCheckDigit)
  expect(right).toEqual(['4111111111111111'])
  expect(hasCheckDigit('378282246310005')).toBe(true)
  expect(hasCheckDigit('738282246310005')).toBe(false)
})
