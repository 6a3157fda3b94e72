import { expect, test } from 'vitest'
import { batchState, type ItemState } from './batchState.ts'

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
