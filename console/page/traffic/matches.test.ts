import { expect, test } from 'vitest'
import { exchangeOf } from './exchange.fixture.ts'
import { filterOf } from './filter.ts'
import { Matches } from './matches.ts'

const all = Array.from({ length: 10 }, (_, at) =>
  exchangeOf({ id: at + 1, reply: { status: 200 + at, headers: {}, body: '' } }),
)
const plenty = { characters: 1_000, exchanges: 1_000 }

test('without a filter everything is shown', () => {
  expect(new Matches(filterOf({})).among(all, plenty)).toEqual({ rows: all, isComplete: true })
})

test('the newest are looked at first, and a later call goes on', () => {
  const matches = new Matches(filterOf({ service: 'dtone' }))
  const few = { ...plenty, exchanges: 4 }
  const ids = () => matches.among(all, few).rows.map(({ id }) => id)
  expect(ids()).toEqual([7, 8, 9, 10])
  expect(ids()).toEqual([3, 4, 5, 6, 7, 8, 9, 10])
  expect(matches.among(all, few)).toEqual({ rows: all, isComplete: true })
})

test('a call ends when it has read as many characters as it may', () => {
  const { request } = exchangeOf()
  const long = all.map((exchange) => ({ ...exchange, request: { ...request, body: 'x'.repeat(600) } }))
  const matches = new Matches(filterOf({ text: 'x' }))
  expect(matches.among(long, plenty)).toMatchObject({ rows: long.slice(-2), isComplete: false })
})

test('an exchange that changes is looked at again', () => {
  const matches = new Matches(filterOf({ status: 'none' }))
  expect(matches.among(all, plenty).rows).toEqual([])
  const [first, ...others] = all
  const lost = { ...exchangeOf(), ...first, reply: null }
  expect(matches.among([lost, ...others], plenty).rows).toEqual([lost])
})
