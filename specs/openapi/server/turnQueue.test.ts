import { expect, test } from 'vitest'
import { turnQueue } from './turnQueue.ts'

/** Resolves at the end of this turn, after the queues that have something to do by now. */
const nextTurn = (): Promise<void> => new Promise((resolve) => turnQueue()(() => void resolve()))

test('what is queued runs in order at the end of the turn, and after all of it what it returns', async () => {
  const done: string[] = []
  const endOfTurn = turnQueue()
  for (const name of ['a', 'b'])
    endOfTurn(() => {
      done.push(`${name} answered`)
      return () => void done.push(`${name} written`)
    })
  endOfTurn(() => void done.push('c answered'))
  expect(done).toEqual([])
  await nextTurn()
  expect(done).toEqual(['a answered', 'b answered', 'c answered', 'a written', 'b written'])
})

test('what is queued meanwhile runs in the next turn', async () => {
  const done: string[] = []
  const endOfTurn = turnQueue()
  endOfTurn(() => {
    endOfTurn(() => void done.push('second'))
    done.push('first')
    return undefined
  })
  await nextTurn()
  expect(done).toEqual(['first'])
  await nextTurn()
  expect(done).toEqual(['first', 'second'])
})
