import { expect, test } from 'vitest'
import { isDateTime } from './isDateTime.ts'

test.each(['2026-01-05T09:00:00Z', '2026-01-05T09:00:00.000000000Z', '2024-02-29T23:59:60+03:00'])(
  '%s is a date and time',
  (text) => {
    expect(isDateTime(text)).toBe(true)
  },
)

test.each([
  '2026-02-29T00:00:00Z',
  '2026-04-31T00:00:00Z',
  '2026-13-01T00:00:00Z',
  '2026-01-05T24:00:00Z',
  '2026-01-05T09:00:00',
  '2026-01-05',
  'soon',
])('%s is not a date and time', (text) => {
  expect(isDateTime(text)).toBe(false)
})
