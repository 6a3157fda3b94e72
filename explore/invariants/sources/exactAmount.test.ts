import { expect, test } from 'vitest'
import { comparableCell } from './exactAmount.ts'
import { cellOf } from './row.ts'

test.each([
  [[250, '250', '250.00', 250.0, '250.0'], '250'],
  [['0.30', 0.3, '0.3'], '0.3'],
  [['-1.50', -1.5], '-1.5'],
  [['9007199254740993', cellOf(9_007_199_254_740_993n)], '9007199254740993'],
])('these are one number: %j', (cells, number) => {
  expect([...new Set(cells.map(comparableCell))]).toEqual([number])
})

test('texts that are no plain decimals, null and booleans stay what they are', () => {
  const cells = ['007', '7', '+7', '1e3', 'NaN', '', null, true]
  expect(new Set(cells.map(comparableCell)).size).toBe(cells.length)
})

test('dates, bytes and objects of databases become texts', () => {
  expect([new Date(0), new Uint8Array([1, 255]), { a: 1 }, undefined].map(cellOf)).toEqual([
    ...['1970-01-01T00:00:00.000Z', '01ff', '{"a":1}', null],
  ])
})
