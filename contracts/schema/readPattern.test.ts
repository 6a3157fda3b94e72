import { expect, test } from 'vitest'
import { readPattern } from './readPattern.ts'

test('a pattern with a lone brace is read without the unicode flag', () => {
  expect(readPattern('^{[0-9]+}$')?.test('{12}')).toBe(true)
})

test('a pattern counts characters, not surrogates', () => {
  expect(readPattern('^.$')?.test('😀')).toBe(true)
})

test('an invalid regular expression is undefined', () => {
  expect(readPattern('(?i)a(')).toBeUndefined()
})
