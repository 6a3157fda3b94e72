import { expect, test } from 'vitest'
import { isNumber, readNumbers, withNumber, withoutNumber } from './numbers.ts'

test('numbers are added once, in their order, however they are written', () => {
  const setting = withNumber(withNumber(undefined, '+254 711 000-001'), '00234 (801) 2345678')
  expect(setting).toBe('+254711000001,+2348012345678')
  expect(withNumber(setting, '+254711000001')).toBe(setting)
})

test('a number is taken away, and an empty setting has none', () => {
  expect(withoutNumber('+254711000001,+2348012345678', '+254711000001')).toBe('+2348012345678')
  expect([readNumbers(), readNumbers(''), readNumbers(',')]).toEqual([[], [], []])
})

test.each(['+254711000001', ' +254 (711) 000-001 ', '00254711000001'])('%j can be a number', (text) => {
  expect(isNumber(text)).toBe(true)
})

test.each(['', '+', '0711000001', '254711000001', '<b>x</b>', '+1234567890123456', '\uFF0B254711000001'])(
  '%j is no number',
  (text) => {
    expect(isNumber(text)).toBe(false)
  },
)
