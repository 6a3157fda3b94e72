import { expect, test } from 'vitest'
import { steppedTo } from './steppedTo.ts'

test.each([
  ['ArrowDown', 5, 6],
  ['ArrowUp', 5, 4],
  ['ArrowUp', 0, 0],
  ['ArrowDown', 99, 99],
  ['PageDown', 5, 25],
  ['PageUp', 5, 0],
  ['Home', 5, 0],
  ['End', 5, 99],
  ['a', 5, undefined],
  ['toString', 5, undefined],
])('%s goes from row %i to %s', (key, from, to) => {
  expect(steppedTo(key, from, 100, 20)).toBe(to)
})

test('without rows no key goes anywhere', () => {
  expect(steppedTo('End', 0, 0, 20)).toBeUndefined()
})
