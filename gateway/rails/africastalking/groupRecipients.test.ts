import fc from 'fast-check'
import { expect, test } from 'vitest'
import { groupRecipients } from './groupRecipients.ts'

test('every payout is in one request, no request is too long, and none has a number twice', () => {
  const payouts = fc.array(fc.integer({ min: 0, max: 15 }), { maxLength: 120 })
  fc.assert(
    fc.property(payouts, (numbers) => {
      const rows = numbers.map((number, id) => ({ id, receiver: `+2327600000${number}` }))
      const groups = groupRecipients(rows)
      expect(
        groups
          .flat()
          .map(({ id }) => id)
          .toSorted((a, b) => a - b),
      ).toEqual(rows.map(({ id }) => id))
      for (const group of groups) {
        expect(group.length).toBeLessThanOrEqual(10)
        expect(new Set(group.map((row) => row.receiver)).size).toBe(group.length)
      }
    }),
  )
})

test('twenty-five different numbers take three requests', () => {
  const rows = Array.from({ length: 25 }, (_, index) => ({ receiver: `+232760000${index}` }))
  expect(groupRecipients(rows).map((group) => group.length)).toEqual([10, 10, 5])
})
