import { expect, test } from 'vitest'
import { readMoment, readSpan, untilText } from './span.ts'

test.each([
  ['PT5M', 'PT5M'],
  ['pt0.5s', 'PT0.5S'],
  ['P1DT2H', 'P1DT2H'],
  ['5m', 'PT5M'],
  ['90s', 'PT1M30S'],
  ['1h30m', 'PT1H30M'],
  ['1 h 30 min', 'PT1H30M'],
  ['2 days', 'P2D'],
  [' 1 Day, 1 second ', 'P1DT1S'],
  ['1w', 'P7D'],
  ['250ms', 'PT0.25S'],
  ['1.5h', 'PT1H30M'],
  ['0s', 'PT0S'],
])('%j is a duration', (text, by) => {
  expect(readSpan(text)).toEqual({ by })
})

test.each([
  ['2026-01-05T12:00:00Z', '2026-01-05T12:00:00.000Z'],
  ['2026-01-05 12:00', '2026-01-05T12:00:00.000Z'],
  ['2026-01-05', '2026-01-05T00:00:00.000Z'],
  ['2026-01-05T12:00:00.250+03:00', '2026-01-05T09:00:00.250Z'],
])('%j is a moment', (text, to) => {
  expect(readSpan(text)).toEqual({ to })
  expect(readMoment(text)).toBe(to)
})

test.each([
  '',
  '5',
  'soon',
  '5 parsecs',
  '-5m',
  '2026-13-01',
  '2026-02-30',
  '2026-04-31 12:00',
  '2026-01-05 24:30',
  '12:00',
  'm5',
  'PT',
  'P1H',
  '1h 30',
])('%j is neither', (text) => {
  expect(readSpan(text)).toBeUndefined()
})

test.each([
  ['2026-01-05T09:00:00.000Z', 'now'],
  ['2026-01-05T08:00:00.000Z', 'now'],
  ['2026-01-05T09:00:03.000Z', '3 s'],
  ['2026-01-05T09:00:00.250Z', '0.25 s'],
  ['2026-01-05T10:30:00.000Z', '1 h 30 min'],
  ['2026-01-07T09:00:01.000Z', '2 d 1 s'],
])('until %s it is %s', (to, text) => {
  expect(untilText('2026-01-05T09:00:00.000Z', to)).toBe(text)
})
