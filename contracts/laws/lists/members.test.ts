import { expect, test } from 'vitest'
import type { FilterRule } from '../../document/list.ts'
import { compareEntries, fits, valuesAt } from './members.ts'

test('a star stands for each item of an array, and null is no value', () => {
  const entry = { id: 7, parts: [{ code: 'a' }, { code: null }, { code: 'b' }] }
  expect(valuesAt(entry, '/id')).toEqual([7])
  expect(valuesAt(entry, '/parts/*/code')).toEqual(['a', 'b'])
  expect(valuesAt(entry, '/parts/2/code')).toEqual(['b'])
  expect(valuesAt(entry, '/parts/code')).toEqual([])
})

test.each([
  ['numbers by size', 9, 10, -1],
  ['moments by time', '2026-03-01T10:00:00+02:00', '2026-03-01T09:00:00Z', -1],
  ['texts by code point', 'Zoo', 'apple', -1],
  ['false before true', false, true, -1],
  ['equal values', 'a', 'a', 0],
])('an order compares %s', (_, one, other, expected) => {
  const order = [{ by: ['/key'], isDescending: false }]
  expect(Math.sign(compareEntries({ key: one }, { key: other }, order))).toBe(expected)
})

test('a later key counts where an earlier one is equal, and the first pointer with a value', () => {
  const order = [
    { by: ['/price', '/price/from'], isDescending: true },
    { by: ['/id'], isDescending: false },
  ]
  expect(compareEntries({ id: 1, price: 3 }, { id: 2, price: { from: 5 } }, order)).toBeGreaterThan(0)
  expect(compareEntries({ id: 1, price: 5 }, { id: 2, price: { from: 5 } }, order)).toBeLessThan(0)
})

test.each<[FilterRule['compare'], unknown, unknown, boolean]>([
  ['equal', 13, '13', true],
  ['equal', 'b', ['a', 'b'], true],
  ['equal', 'b', 'B', false],
  ['from', 5, 5, true],
  ['from', 4, 5, false],
  ['to', '2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z', true],
  ['begins', 'BALANCE now', 'balance', true],
  ['begins', 'now', 'balance', false],
])('%s: %j with a filter for %j fits: %s', (compare, value, asked, expected) => {
  expect(fits({ value }, { member: '/value', compare, ignoresCase: false, needs: [] }, asked)).toBe(expected)
})

test('a filter that entries do not show fits neither way', () => {
  expect(fits({}, { member: undefined, compare: 'equal', ignoresCase: false, needs: [] }, 1)).toBeUndefined()
})

test('a filter that ignores the case of letters fits both', () => {
  const filter: FilterRule = { member: '/value', compare: 'equal', ignoresCase: true, needs: [] }
  expect(['acme', 'ACME', 'Acme2'].map((asked) => fits({ value: 'Acme' }, filter, asked))).toEqual([true, true, false])
})
