import { expect, test } from 'vitest'
import { readPattern } from './readPattern.ts'

test('a pattern with a lone brace, which no unicode expression may have, is read all the same', () => {
  expect(readPattern('^{[0-9]+}$')?.test('{12}')).toBe(true)
})

test('a pattern counts characters, not halves of them', () => {
  expect(readPattern('^.$')?.test('😀')).toBe(true)
})

test('what is no regular expression is told as such', () => {
  expect(readPattern('(?i)a(')).toBeUndefined()
})
