import { expect, test } from 'vitest'
import { fitsGlob } from './glob.ts'

test.each([
  ['+593990000100', '+59399*', true],
  ['+593990000100', '*100', true],
  ['+593990000100', '+593*100', true],
  ['+593990000100', '*', true],
  ['+593990000100', '+593990000100', true],
  ['+593990000100', '+593', false],
  ['aba', 'ab*ba', false],
  ['a.c', 'a.c', true],
  ['abc', 'a.c', false],
])('%s matches %s: %s', (text, pattern, matches) => {
  expect(fitsGlob(text, pattern)).toBe(matches)
})
