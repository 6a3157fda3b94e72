import { expect, test } from 'vitest'
import { exchangeOf } from '../traffic/exchange.fixture.ts'
import { shownOf, withMore } from './shownPart.ts'

const rows = Array.from({ length: 3_000 }, (_, at) => exchangeOf({ id: 10 * (at + 1) }))

function ends(part: Parameters<typeof shownOf>[1]): unknown[] {
  const shown = shownOf(rows, part)
  return [shown.length, shown[0]?.id, shown.at(-1)?.id]
}

test('the newest are drawn, and more on demand', () => {
  expect(ends({ most: 100 })).toEqual([100, 29_010, 30_000])
  expect(ends(withMore(rows, { most: 100 }))).toEqual([200, 28_010, 30_000])
  expect(shownOf(rows.slice(0, 3), { most: 100 })).toHaveLength(3)
})

test('who reads keeps the first, and gets a bounded number of those that come', () => {
  expect(ends({ most: 100, first: 29_510 })).toEqual([50, 29_510, 30_000])
  expect(ends({ most: 100, first: 10 })).toEqual([1_000, 10, 10_000])
  expect(withMore(rows, { most: 100, first: 29_510 })).toEqual({ most: 200, first: 28_510 })
  expect(withMore(rows, { most: 100, first: 20 })).toEqual({ most: 200, first: 10 })
})

test('what was dropped from the journal is passed over', () => {
  expect(ends({ most: 100, first: 29_505 })[1]).toBe(29_510)
})
