import { expect, test } from 'vitest'
import { duration, durationParts } from './duration.ts'

test('durations in weeks to fractions of a second are converted to milliseconds', () => {
  expect(['PT5M', 'P1DT2H', 'PT0.5S', 'P2W', 'PT0S'].map(duration)).toEqual([
    300_000, 93_600_000, 500, 1_209_600_000, 0,
  ])
})

test('durations in months and years are refused', () => {
  expect(() => duration('P1M')).toThrow('PT5M')
  expect(() => duration('P1Y')).toThrow()
  expect(() => duration('5 minutes')).toThrow()
})

test.each(['P', 'PT', 'P1DT', '', '-PT1S'])('%j is not a duration', (text) => {
  expect(durationParts(text)).toBeUndefined()
})
