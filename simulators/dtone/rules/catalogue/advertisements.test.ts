import { expect, test } from 'vitest'
import { runOf } from './advertisements.ts'

const iso = (moment: string, days: readonly [number, number]): string[] => {
  const { start, end } = runOf(days, Date.parse(moment))
  return [new Date(start).toISOString(), new Date(end).toISOString()]
}

test('a run is that of this month until its last millisecond, then that of the next month', () => {
  const january = ['2026-01-05T00:00:00.000Z', '2026-01-08T23:59:59.999Z']
  expect(iso('2026-01-01T00:00:00Z', [5, 8])).toEqual(january)
  expect(iso('2026-01-06T12:00:00Z', [5, 8])).toEqual(january)
  expect(iso('2026-01-08T23:59:59.999Z', [5, 8])).toEqual(january)
  expect(iso('2026-01-09T00:00:00Z', [5, 8])).toEqual(['2026-02-05T00:00:00.000Z', '2026-02-08T23:59:59.999Z'])
})

test('a run ends with a shorter month', () => {
  expect(iso('2026-02-26T00:00:00Z', [24, 31])).toEqual(['2026-02-24T00:00:00.000Z', '2026-02-28T23:59:59.999Z'])
  expect(iso('2028-02-10T00:00:00Z', [1, 31])).toEqual(['2028-02-01T00:00:00.000Z', '2028-02-29T23:59:59.999Z'])
  expect(iso('2026-12-31T23:59:59.999Z', [1, 31])).toEqual(['2026-12-01T00:00:00.000Z', '2026-12-31T23:59:59.999Z'])
})

test('the run after December is in the next year', () => {
  expect(iso('2026-12-20T00:00:00Z', [1, 10])).toEqual(['2027-01-01T00:00:00.000Z', '2027-01-10T23:59:59.999Z'])
})
