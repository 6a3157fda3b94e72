import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { callbackWall } from './callbackWall.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => void vi.useRealTimers())

/** Lets the event loop turn. */
async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await callbackWall.turn()
}

test('a wait ends after a twentieth of it, and not before what is under way in this process has its turns', async () => {
  const wake = vi.fn()
  callbackWall.after(5_000, wake)
  vi.advanceTimersByTime(249)
  await turns(100)
  expect(wake).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  await turns(10)
  expect(wake).not.toHaveBeenCalled()
  await turns(100)
  expect(wake).toHaveBeenCalledOnce()
})

test('a wait that is cancelled never ends, also during its last turns', async () => {
  const wake = vi.fn()
  const cancel = callbackWall.after(5_000, wake)
  vi.advanceTimersByTime(250)
  await turns(10)
  cancel()
  await turns(100)
  expect(wake).not.toHaveBeenCalled()
})
