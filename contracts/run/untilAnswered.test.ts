import { expect, test } from 'vitest'
import { untilAnswered } from './untilAnswered.ts'

/** A target that answers once so many seconds of its time have passed. */
function targetOf(seconds: number) {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  let passed = 0
  const surroundings = {
    async advance(duration: string) {
      expect(duration).toBe('PT1S')
      passed += 1
      if (passed === seconds) resolve('done')
    },
  }
  return { promise, resolve, reject, surroundings, passed: () => passed }
}

test('time goes on until the answer of an operation that may hold it has come', async () => {
  const { promise, surroundings, passed } = targetOf(3)
  expect(await untilAnswered({ holds: true }, surroundings, promise)).toBe('done')
  expect(passed()).toBe(3)
})

test('no time passes for other operations, nor where it cannot be moved', async () => {
  const { promise, resolve, surroundings, passed } = targetOf(3)
  resolve('done')
  await untilAnswered({ holds: false }, surroundings, promise)
  await untilAnswered({ holds: true }, {}, promise)
  expect(passed()).toBe(0)
})

test('an answer that fails ends the waiting', async () => {
  const { promise, reject, surroundings } = targetOf(3)
  reject(new Error('socket hang up'))
  await expect(untilAnswered({ holds: true }, surroundings, promise)).rejects.toThrow('socket hang up')
})
