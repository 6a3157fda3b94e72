import { expect, test } from 'vitest'
import { Collection } from '../index.ts'

const events = new Collection<{ readonly id: string; readonly at: number }>({ key: ({ id }) => id })
for (const [id, at] of Object.entries({ a: 1, b: 3, c: 3, d: 5, e: 9 })) events.put({ id, at })

const between = (from: number, to: number) =>
  events.span(
    ({ at }) => at >= from,
    ({ at }) => at > to,
  )

test.each([
  [0, 10, 'abcde'],
  [1, 9, 'abcde'],
  [2, 5, 'bcd'],
  [3, 3, 'bc'],
  [4, 4, ''],
  [10, 20, ''],
  [0, 0, ''],
  [5, 1, ''],
])('the span from %i to %i holds "%s"', (from, to, ids) => {
  const span = between(from, to)
  expect([...span].map(({ id }) => id).join('')).toBe(ids)
  expect(span.length).toBe(ids.length)
})

test('a slice does not reach beyond its span', () => {
  const ids = (from: number, to: number) =>
    between(2, 5)
      .slice(from, to)
      .map(({ id }) => id)
      .join('')
  expect([ids(0, 2), ids(2, 4), ids(3, 9)]).toEqual(['bc', 'd', ''])
})

test('an empty collection has empty spans', () => {
  const none = new Collection<{ readonly id: string }>({ key: ({ id }) => id })
  expect(
    none.span(
      () => true,
      () => false,
    ).length,
  ).toBe(0)
})

test('a span of a large collection looks at few documents', () => {
  const many = new Collection<number, number>({ key: (number) => number, keyType: 'number' })
  for (let number = 0; number < 100_000; number++) many.put(number)
  let looks = 0
  const span = many.span(
    (number) => {
      looks += 1
      return number >= 500
    },
    (number) => {
      looks += 1
      return number > 50_000
    },
  )
  expect(span.slice(0, 2)).toEqual([500, 501])
  expect(span.length).toBe(49_501)
  expect(looks).toBeLessThan(40)
})
