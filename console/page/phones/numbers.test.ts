import { expect, test } from 'vitest'
import { readNumbers, withNumber, withoutNumber } from './numbers.ts'

test('numbers are added once, in their order, however they are written', () => {
  const setting = withNumber(withNumber(undefined, '+254 711 000-001'), '00234 (801) 2345678')
  expect(setting).toBe('+254711000001,+2348012345678')
  expect(withNumber(setting, '+254711000001')).toBe(setting)
})

test('a number is taken away, and an empty setting has none', () => {
  expect(withoutNumber('+254711000001,+2348012345678', '+254711000001')).toBe('+2348012345678')
  expect([readNumbers(), readNumbers(''), readNumbers(',')]).toEqual([[], [], []])
})
