import { expect, test } from 'vitest'
import { exchangeOf } from './exchange.fixture.ts'
import { exchangeWithId, placeOfId } from './exchange.ts'
import { relatedTo } from './related.ts'

const request = exchangeOf({ id: 2 })
const first = exchangeOf({ id: 4, kind: 'callback', cause: 2, callback: 1 })
const second = exchangeOf({ id: 7, kind: 'callback', cause: 2, callback: 1 })
const other = exchangeOf({ id: 9, kind: 'callback', cause: 1, callback: 2 })
const all = [request, first, second, other]

test('a request has the attempts of its callbacks, and an attempt its request and the other attempts', () => {
  expect(relatedTo(request, all)).toEqual({ cause: undefined, callbacks: [first, second], attempts: [] })
  expect(relatedTo(second, all)).toEqual({ cause: request, callbacks: [], attempts: [first] })
})

test('a cause that the journal has dropped is not told', () => {
  expect(relatedTo(other, all)).toEqual({ cause: undefined, callbacks: [], attempts: [] })
})

test('an exchange is found by its id', () => {
  expect([0, 2, 3, 9, 10].map((id) => placeOfId(all, id))).toEqual([0, 0, 1, 3, 4])
  expect([0, 2, 3, 9, 10].map((id) => exchangeWithId(all, id)?.id)).toEqual([undefined, 2, undefined, 9, undefined])
})
