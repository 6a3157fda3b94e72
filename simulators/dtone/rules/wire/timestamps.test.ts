import { expect, test } from 'vitest'
import { preciseInstant } from './timestamps.ts'

const noon = Date.UTC(2026, 0, 5, 12)

test.each([
  ['2026-01-05T12:00:00Z', noon],
  ['2026-01-05t12:00:00z', noon],
  ['2026-01-05T13:00:00+01:00', noon],
  ['2026-01-05T11:29:59.9-00:30', noon - 100],
  ['2026-01-05T12:00:00.000500Z', noon + 0.5],
  ['2026-01-05T13:00:00.123250000+01:00', noon + 123.25],
  ['2026-01-05T11:59:60Z', noon],
])('%s', (text, instant) => {
  expect(preciseInstant(text)).toBe(instant)
})
