import { expect, test } from 'vitest'
import { onSlots } from './slots.ts'

const slots = ['one', 'other']

test('a slot that is free takes the next item, and the results are in the order of the items', async () => {
  const { promise: isOver, resolve: end } = Promise.withResolvers<void>()
  const taken: string[] = []
  const task = async (item: number, slot: string): Promise<number> => {
    taken.push(`${item} on ${slot}`)
    if (item === 1) await isOver
    if (item === 4) end()
    return item * 10
  }
  expect(await onSlots(slots, [1, 2, 3, 4], task, () => true)).toEqual([10, 20, 30, 40])
  expect(taken).toEqual(['1 on one', '2 on other', '3 on other', '4 on other'])
})

test('what was not begun when the budget was spent has no result', async () => {
  let begun = 0
  const task = async (item: number): Promise<number> => {
    begun += 1
    return item
  }
  expect(await onSlots(slots, [1, 2, 3, 4, 5], task, () => begun < 3)).toEqual([1, 2, 3])
})

test('after a task has failed no other begins, and those under way end first', async () => {
  const begun: number[] = []
  const task = async (item: number): Promise<void> => {
    begun.push(item)
    if (item === 1) throw new Error('the service did not start')
  }
  await expect(onSlots(slots, [1, 2, 3, 4, 5, 6], task, () => true)).rejects.toThrow('the service did not start')
  expect(begun.length).toBeLessThan(6)
})
