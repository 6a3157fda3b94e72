import { expect, test } from 'vitest'
import { localHour } from './subscriber.ts'

test.each([
  ['+2348031234567', '2026-01-01T19:00:00.000Z', 20],
  ['+2348031234567', '2026-01-01T18:59:59.999Z', 19],
  ['+254711000001', '2026-01-01T22:30:00.000Z', 1],
  ['+12025550147', '2026-01-01T22:30:00.000Z', 22],
])('the hour at %s at %s is %d', (number, moment, hour) => {
  expect(localHour(number, Date.parse(moment))).toBe(hour)
})
