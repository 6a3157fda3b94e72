import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineDiff } from './lineDiff.ts'

const lines = fc.array(fc.constantFrom('a', 'b', 'c', '{', '}'), { maxLength: 12 })

test('both texts can be read out of their comparison, and equal texts have no difference', () => {
  fc.assert(
    fc.property(lines, lines, (expected, found) => {
      const diff = lineDiff(expected, found)
      const without = (kind: string) => diff.filter((line) => line.kind !== kind).map(({ text }) => text)
      expect(without('found')).toEqual(expected)
      expect(without('expected')).toEqual(found)
      expect(lineDiff(found, found).every(({ kind }) => kind === 'same')).toBe(true)
    }),
  )
})

test('what both have stands once', () => {
  expect(lineDiff(['{', 'a: 1', '}'], ['{', 'a: 2', '}'])).toEqual([
    { kind: 'same', text: '{' },
    { kind: 'expected', text: 'a: 1' },
    { kind: 'found', text: 'a: 2' },
    { kind: 'same', text: '}' },
  ])
})

test('texts of thousands of lines are listed one after the other', () => {
  const long = Array.from({ length: 1_000 }, (_, at) => String(at))
  expect(lineDiff(long, long)).toHaveLength(2_000)
})
