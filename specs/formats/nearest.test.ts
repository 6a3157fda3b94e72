import { expect, test } from 'vitest'
import { nearestFirst } from './nearest.ts'

test.each([
  ['stauts', ['date', 'status', 'state'], ['status', 'state', 'date']],
  ['STATUS', ['state', 'status'], ['status', 'state']],
  ['Status', ['status', 'Status'], ['Status', 'status']],
  ['a', [], []],
])('the nearest to %s of %j come first: %j', (wanted, known, sorted) => {
  expect(nearestFirst(wanted, known, (name) => [name])).toEqual(sorted)
})

test('of several names the nearest counts', () => {
  const known = [
    ['63902', 'Safaricom'],
    ['63903', 'Airtel'],
  ]
  expect(nearestFirst('airtell', known, (names) => names)[0]).toEqual(['63903', 'Airtel'])
})
