import { expect, test } from 'vitest'
import { untilAnswered } from './exchange.ts'

/** A target that replies after this many seconds of its clock. */
function targetOf(seconds: number) {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  let passed = 0
  const context = {
    async advance(duration: string) {
      expect(duration).toBe('PT1S')
      passed += 1
      if (passed === seconds) resolve('done')
    },
  }
  return { promise, resolve, reject, context, passed: () => passed }
}

test('the clock moves until an operation that may hold its reply has replied', async () => {
  const { promise, context, passed } = targetOf(3)
  expect(await untilAnswered({ id: 'pay', holds: true }, context, promise)).toBe('done')
  expect(passed()).toBe(3)
})

test('the clock stands for other operations, and for targets whose clock cannot be moved', async () => {
  const { promise, resolve, context, passed } = targetOf(3)
  resolve('done')
  await untilAnswered({ id: 'pay', holds: false }, context, promise)
  await untilAnswered({ id: 'pay', holds: true }, {}, promise)
  expect(passed()).toBe(0)
})

test('a failed request ends the wait', async () => {
  const { promise, reject, context } = targetOf(3)
  reject(new Error('socket hang up'))
  await expect(untilAnswered({ id: 'pay', holds: true }, context, promise)).rejects.toThrow('socket hang up')
})

test('the clock stands until the request has arrived', async () => {
  const passed: string[] = []
  const { promise, resolve } = Promise.withResolvers<string>()
  const context = {
    async advance(duration: string) {
      passed.push(duration)
      if (duration === 'PT1S') resolve('done')
    },
    isHolding: async (operationId: string) => operationId === 'pay' && passed.length === 2,
  }
  expect(await untilAnswered({ id: 'pay', holds: true }, context, promise)).toBe('done')
  expect(passed).toEqual(['PT0S', 'PT0S', 'PT1S'])
})

test('the clock moves if the target never shows the request', async () => {
  const { promise, context, passed } = targetOf(1)
  const { advance } = context
  const blind = {
    isHolding: async () => false,
    advance: async (by: string) => (by === 'PT1S' ? advance(by) : undefined),
  }
  expect(await untilAnswered({ id: 'pay', holds: true }, blind, promise)).toBe('done')
  expect(passed()).toBe(1)
})

test('the clock stands while a reply that was sent is under way, as it is behind a proxy', async () => {
  const { promise, resolve } = Promise.withResolvers<string>()
  let passed = 0
  const context = {
    async advance(duration: string) {
      if (duration === 'PT1S') passed += 1
    },
    async isHolding() {
      if (passed === 3) Promise.resolve().then(() => resolve('done'))
      return passed < 3
    },
  }
  expect(await untilAnswered({ id: 'pay', holds: true }, context, promise)).toBe('done')
  expect(passed).toBe(3)
})
