import { describe, expect, test } from 'vitest'
import { cellAt, expectedFields, foundCells, objectOf, readCell } from './cells.ts'

test.each<[string, unknown]>([
  ['3', 3],
  ['3.60', 3.6],
  ['true', true],
  ['null', null],
  ['"12345"', '12345'],
  ['["PT1M"]', ['PT1M']],
  ['+593990000100', '+593990000100'],
  ['Jan 2026', 'Jan 2026'],
  ['', ''],
])('a cell that is sent: %s', (cell, value) => {
  expect(readCell(cell)).toEqual(value)
})

test('an object has what its paths say, lists included', () => {
  const rows = [
    ['a.b', '1'],
    ['a.c', 'x'],
    ['list.0.d', 'true'],
    ['list.1.d', 'false'],
  ]
  expect(objectOf(rows)).toEqual({ a: { b: 1, c: 'x' }, list: [{ d: true }, { d: false }] })
  expect(objectOf([])).toEqual({})
})

test.each([
  ['a.b', '3.6'],
  ['list.0', 'x'],
  ['no', 'false'],
  ['none', 'null'],
  ['a', '{"b":3.6}'],
  ['missing', ''],
  ['a.b.c', ''],
])('what is at %s reads %s', (path, cell) => {
  expect(cellAt({ a: { b: 3.6 }, list: ['x'], no: false, none: null }, path)).toBe(cell)
})

describe('an asterisk', () => {
  test.each([
    ['a value', 'x', '*'],
    ['false', false, '*'],
    ['null', null, 'null'],
    ['nothing', undefined, ''],
  ])('of %s', (_, value, found) => {
    expect(foundCells({ value }, ['value'], ['*'])).toEqual({ value: found })
  })
})

describe('fields for a matcher', () => {
  const { recipients, total } = expectedFields([
    ['recipients.0.amount', '250'],
    ['recipients.1.amount', '*'],
    ['total', '500'],
  ])

  test('fit what has them, as number or as text', () => {
    expect([{ amount: 250, name: 'x' }, { amount: 1 }]).toEqual(recipients)
    expect('500').toEqual(total)
    expect(500).toEqual(total)
  })

  test('do not fit what differs in one', () => {
    expect([{ amount: 250 }]).not.toEqual(recipients)
    expect([{ amount: 251 }, { amount: 1 }]).not.toEqual(recipients)
    expect(undefined).not.toEqual(total)
  })

  test('are told as the table has them', () => {
    expect(String(Object(recipients).toAsymmetricMatcher())).toBe('recipients.0.amount: 250, recipients.1.amount: *')
  })
})
