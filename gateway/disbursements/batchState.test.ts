import { expect, test } from 'vitest'
import { batchState, type ItemState, itemState } from './batchState.ts'

test('a processed item is open until its payout is completed, also when it was called failed before', () => {
  const statuses = ['Processing', 'Completed', 'Failed', 'Reversed'] as const
  expect(statuses.map((status) => itemState('Processed', status).open)).toEqual([true, false, true, true])
  expect(statuses.map((status) => itemState('Failed', status).open)).toEqual([true, false, false, false])
})

const pending: ItemState = { status: 'Pending', open: false }
const open: ItemState = { status: 'Processed', open: true }
const processed: ItemState = { status: 'Processed', open: false }
const failed: ItemState = { status: 'Failed', open: false }

test.each([
  ['Pending', [pending, pending]],
  ['Processing', [pending, processed]],
  ['Processing', [pending, failed]],
  ['Processing', [open, processed, failed]],
  ['Completed', [processed, processed]],
  ['PartiallyFailed', [processed, failed]],
  ['Failed', [failed, failed]],
] as const)('%s', (state, items) => {
  expect(batchState(items)).toBe(state)
})
