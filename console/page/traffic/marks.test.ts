import { expect, test } from 'vitest'
import { exchangeOf } from './exchange.fixture.ts'
import { attemptNumbers, marksOf, statusText, toneOf } from './marks.ts'

test('what touched an exchange is told in words', () => {
  const touched = { fault: 3, nearMiss: ['a', 'b'], retryAt: '2026-01-01T09:00:30.000Z', error: 'reset' }
  const texts = marksOf(exchangeOf(touched), 2).map(({ text }) => text)
  expect(texts).toEqual(['attempt 2', 'fault 3', '201 lost', '2 near misses', 'retry 09:00:30'])
  expect(marksOf(exchangeOf({ nearMiss: ['a'] }))).toEqual([{ text: 'near miss', tone: 'open' }])
  expect(marksOf(exchangeOf({ plans: [4] }))).toEqual([{ text: 'plan 4', tone: 'open' }])
  expect(marksOf(exchangeOf({ plans: [4, 5] }))).toEqual([{ text: 'plans 4, 5', tone: 'open' }])
  expect(marksOf(exchangeOf())).toEqual([])
})

test('attempts are counted for each callback', () => {
  const callbacks = [7, 8, 7, undefined, 7].map((callback, at) =>
    exchangeOf({ id: at + 1, ...(callback && { callback }) }),
  )
  expect([...attemptNumbers(callbacks, callbacks.slice(2, 3))]).toEqual([
    [1, 1],
    [3, 2],
    [5, 3],
  ])
  expect(attemptNumbers(callbacks, callbacks.slice(3, 4)).size).toBe(0)
})

test.each([
  [{}, '201', 'good'],
  [{ reply: { status: 302, headers: {}, body: '' } }, '302', 'plain'],
  [{ reply: { status: 503, headers: {}, body: '' } }, '503', 'bad'],
  [{ reply: null }, 'no answer', 'bad'],
  [{ error: 'reset' }, 'no answer', 'bad'],
])('%j is %s, %s', (changes, text, tone) => {
  expect([statusText(exchangeOf(changes)), toneOf(exchangeOf(changes))]).toEqual([text, tone])
})
