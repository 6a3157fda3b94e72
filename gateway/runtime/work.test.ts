import { expect, test } from 'vitest'
import { manualClock } from '../testing/manualClock.ts'
import { createWork } from './work.ts'

test('time stands still while a task runs, and moves on when it has ended', async () => {
  const clock = manualClock()
  const { track } = createWork(clock)
  const gate = Promise.withResolvers<string>()
  const task = track(() => gate.promise)
  expect(clock.holds()).toBe(1)
  gate.resolve('done')
  expect(await task).toBe('done')
  expect(clock.holds()).toBe(0)
})

test('a task that lets time pass is no longer waited for, until it takes time back', async () => {
  const clock = manualClock()
  const work = createWork(clock)
  const gate = Promise.withResolvers<void>()
  const task = work.track(async (unit) => {
    const resume = unit.letTimePass()
    await gate.promise
    resume()
    expect(clock.holds()).toBe(1)
  })
  await work.idle()
  expect(clock.holds()).toBe(0)
  gate.resolve()
  await task
  await work.ended()
  expect(clock.holds()).toBe(0)
})

test('a task that fails gives time back', async () => {
  const clock = manualClock()
  await expect(createWork(clock).track(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  expect(clock.holds()).toBe(0)
})
