import { expect, test } from 'vitest'
import { listWindow, topShowing } from './listWindow.ts'

const box = { height: 100, rowHeight: 20 }

test.each([
  [
    { rows: 1_000, top: 0 },
    { from: 0, until: 11, top: 0 },
  ],
  [
    { rows: 1_000, top: 2_010 },
    { from: 94, until: 112, top: 2_010 },
  ],
  [
    { rows: 1_000, top: 99_999 },
    { from: 989, until: 1_000, top: 19_900 },
  ],
  [
    { rows: 3, top: 40 },
    { from: 0, until: 3, top: 0 },
  ],
  [
    { rows: 0, top: 40 },
    { from: 0, until: 0, top: 0 },
  ],
])('of %j it draws %j', ({ rows, top }, drawn) => {
  expect(listWindow(rows, { ...box, top })).toEqual(drawn)
})

test.each([
  [3, 0, 0],
  [5, 0, 20],
  [50, 0, 920],
  [50, 2_000, 1_000],
])('row %i is seen from %i at %i', (row, top, seenAt) => {
  expect(topShowing(row, { ...box, top })).toBe(seenAt)
})
