import { expect, test } from 'vitest'
import { differences } from './differences.ts'

const order = { id: 'order-1', lines: [{ amount: 2 }, { amount: 3 }], party: { number: '+1', name: null } }

test.each([
  {},
  { id: 'order-1' },
  { party: { number: '+1' } },
  { party: { name: null } },
  { lines: [{ amount: 2 }, {}] },
  { id: expect.stringMatching(/^order/), lines: expect.any(Array) },
])('%j is in it', (expected) => {
  expect(differences(expected, order)).toEqual([])
})

test.each<[object, string, unknown]>([
  [{ id: 'order-2' }, 'id', 'order-1'],
  [{ party: { number: '+2' } }, 'party.number', '+1'],
  [{ party: { age: 3 } }, 'party.age', undefined],
  [{ lines: [{}, { amount: 4 }] }, 'lines.1.amount', 3],
  [{ lines: [{}] }, 'lines', order.lines],
  [{ lines: { 0: {} } }, 'lines', order.lines],
  [{ party: { name: expect.any(String) } }, 'party.name', null],
  [{ id: 1 }, 'id', 'order-1'],
])('%j differs from it at %s', (expected, path, actual) => {
  expect(differences(expected, order)).toMatchObject([{ path, actual }])
})
