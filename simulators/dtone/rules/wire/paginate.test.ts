import { expect, test } from 'vitest'
import { paginate } from './paginate.ts'

const items = Array.from({ length: 7 }, (_, index) => index)

test('returns the page and its headers', () => {
  expect(paginate(items, { page: 2, per_page: 3 })).toEqual({
    items: [3, 4, 5],
    headers: { 'X-Total': 7, 'X-Total-Pages': 3, 'X-Per-Page': 3, 'X-Page': 2, 'X-Next-Page': 3, 'X-Prev-Page': 1 },
  })
})

test('omits the next page on the last page and the previous page on the first', () => {
  expect(paginate(items, { page: 3, per_page: 3 }).headers).toMatchObject({
    'X-Next-Page': undefined,
    'X-Prev-Page': 2,
  })
  expect(paginate(items, { page: 1, per_page: 50 }).headers).toMatchObject({
    'X-Next-Page': undefined,
    'X-Prev-Page': undefined,
  })
})

test('a page after the last is empty and links to the last page', () => {
  expect(paginate(items, { page: 9, per_page: 3 })).toMatchObject({ items: [], headers: { 'X-Prev-Page': undefined } })
  expect(paginate(items, { page: 4, per_page: 3 }).headers).toMatchObject({ 'X-Prev-Page': 3 })
  expect(paginate([], { page: 1, per_page: 3 })).toMatchObject({
    items: [],
    headers: { 'X-Total': 0, 'X-Total-Pages': 0 },
  })
})
