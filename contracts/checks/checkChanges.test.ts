import { expect, test } from 'vitest'
import { checkChanges } from './checkChanges.ts'

const messages = (by: Record<string, unknown>, before: unknown, after: unknown): string[] =>
  checkChanges(by, before, after).map(({ message }) => message)

test('each number has moved by as much as it must, decimals of a sum aside', () => {
  expect(messages({ '/a': -0.1, '/b': 0.2, '/c': 0 }, { a: 0.3, b: 0.1, c: 1 }, { a: 0.2, b: 0.3, c: 1 })).toEqual([])
})

test('one that moved otherwise is told with both values', () => {
  expect(messages({ '/0/a': -1 }, [{ a: 10 }], [{ a: 8 }])).toEqual(['moved by -2 from 10 to 8, must move by -1'])
})

test('what is no number can not have moved', () => {
  expect(messages({ '/a': 1 }, {}, { a: 1 })).toEqual(['was nothing and is 1, must be a number both times'])
  expect(messages({ '/a': Number.NaN }, { a: 1 }, { a: 1 })).toHaveLength(1)
  expect(messages({ '/a': 'x' }, { a: 1 }, { a: 1 })).toEqual(['can not be compared: "x" is no number to move by'])
})
