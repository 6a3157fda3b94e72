import { expect, test } from 'vitest'
import { slices } from './slices.ts'

/** Slices of items that take 3 ms each. */
function opened(takeUp: (item: number) => void = () => undefined) {
  const taken: number[] = []
  const tasks: (() => void)[] = []
  let time = 0
  const pace = { nextTask: (run: () => void) => void tasks.push(run), now: () => time }
  const { add, clear } = slices<number>((item) => {
    time += 3
    taken.push(item)
    takeUp(item)
  }, pace)
  return { add, clear, taken, tasks, runTask: () => tasks.shift()?.() }
}

test('items are taken up in their order, for a few ms in each task', () => {
  const { add, taken, tasks, runTask } = opened()
  for (let item = 1; item <= 7; item++) add(item)
  expect([taken, tasks.length]).toEqual([[], 1])
  runTask()
  expect([taken, tasks.length]).toEqual([[1, 2, 3], 1])
  add(8)
  runTask()
  runTask()
  expect([taken, tasks]).toEqual([[1, 2, 3, 4, 5, 6, 7, 8], []])
})

test('an item that comes after all were taken up is taken up', () => {
  const { add, taken, tasks, runTask } = opened()
  add(1)
  runTask()
  add(2)
  runTask()
  expect([taken, tasks]).toEqual([[1, 2], []])
})

test('what was not taken up can be dropped', () => {
  const { add, clear, taken, tasks, runTask } = opened()
  for (let item = 1; item <= 5; item++) add(item)
  runTask()
  clear()
  add(6)
  while (tasks.length > 0) runTask()
  expect(taken).toEqual([1, 2, 3, 6])
})

test('an item that fails does not keep the others from being taken up', () => {
  const { add, taken, tasks, runTask } = opened((item) => {
    if (item === 2) throw new Error('broken')
  })
  for (let item = 1; item <= 4; item++) add(item)
  expect(runTask).toThrow('broken')
  runTask()
  expect([taken, tasks]).toEqual([[1, 2, 3, 4], []])
})
