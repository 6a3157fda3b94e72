import { expect, test } from 'vitest'
import { differenceBetween } from './renaming.ts'

const difference = (one: unknown, other: unknown, names = new Map<string, string>()): string | undefined => {
  const found = differenceBetween(one, other, names)
  return found && `${found.path.join('.')} ${found.message}`
}

test('ids and moments may differ, and other values may not', () => {
  const one = { id: 7, at: '2030-01-01T00:00:00Z', state: 'open', amount: 5 }
  expect(difference(one, { id: 9, at: '2030-01-01T00:00:01Z', state: 'open', amount: 5 })).toBeUndefined()
  expect(difference(one, { ...one, state: 'paid' })).toBe('state is "paid", not "open",')
  expect(difference(one, { ...one, amount: 6 })).toBe('amount is 6, not 5,')
  expect(difference({ items: [1] }, { items: [1, 2] })).toBe('items has 2 items, not 1,')
  expect(difference({ a: 1 }, {})).toBe('a is undefined, not 1,')
})

test('an id stands for the same id throughout', () => {
  const names = new Map<string, string>()
  expect(difference({ id: 7 }, { id: 9 }, names)).toBeUndefined()
  expect(difference({ order_id: 7 }, { order_id: 9 }, names)).toBeUndefined()
  expect(difference({ id: 7 }, { id: 7 }, names)).toBe('id is "7", must be "9" as before,')
})
