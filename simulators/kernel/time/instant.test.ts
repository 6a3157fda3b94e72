import { expect, test } from 'vitest'
import { formatInstant, parseInstant } from './instant.ts'

test('a moment is written and read to the millisecond', () => {
  expect(parseInstant(formatInstant(Date.UTC(2026, 0, 1, 9, 0, 0, 7)))).toBe(Date.UTC(2026, 0, 1, 9, 0, 0, 7))
  expect(parseInstant('2026-06-30T23:59:60Z')).toBeUndefined()
})

test('a moment whose year has not four digits is written as the nearest one', () => {
  const moments = [-8.64e15, Date.UTC(-1, 0), Date.UTC(10_000, 0), Number.POSITIVE_INFINITY]
  expect(moments.map(formatInstant)).toEqual([
    '0000-01-01T00:00:00.000Z',
    '0000-01-01T00:00:00.000Z',
    '9999-12-31T23:59:59.999Z',
    '9999-12-31T23:59:59.999Z',
  ])
})
