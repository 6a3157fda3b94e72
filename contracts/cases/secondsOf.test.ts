import { expect, test } from 'vitest'
import { secondsOf } from './secondsOf.ts'

test.each([
  ['PT3S', 3],
  ['PT0.5S', 0.5],
  ['PT1H1M1S', 3_661],
  ['P1DT1H', 90_000],
])('%s is %d seconds', (duration, seconds) => {
  expect(secondsOf(duration)).toBe(seconds)
})

test('anything else is refused', () => {
  expect(() => secondsOf('3 s')).toThrow('"3 s" is no duration')
})
