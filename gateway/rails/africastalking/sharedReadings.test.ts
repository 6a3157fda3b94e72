import { expect, test } from 'vitest'
import { createWork } from '../../runtime/work.ts'
import { manualClock } from '../../testing/manualClock.ts'
import { sharedReadings } from './sharedReadings.ts'

/** Readings that end when they are told to, and how many have begun. */
function opened() {
  const clock = manualClock(0)
  const work = createWork(clock)
  const begun: { readonly end: (text: string) => void }[] = []
  const read = sharedReadings(clock, () => new Promise<string>((end) => begun.push({ end })))
  return { clock, begun, ask: (key = 'a') => work.track((unit) => read(key, unit)) }
}

test('all who ask while a reading is under way share it, and others have their own', async () => {
  const { begun, ask } = opened()
  const asked = [ask(), ask(), ask('b')]
  expect(begun).toHaveLength(2)
  begun[0]?.end('first')
  begun[1]?.end('second')
  expect((await Promise.all(asked)).map(({ result }) => result)).toEqual(['first', 'first', 'second'])
})

test('a reading answers for ten seconds after its end, as of its beginning', async () => {
  const { clock, begun, ask } = opened()
  const asked = ask()
  begun[0]?.end('first')
  await asked
  await clock.advance(9_999)
  expect(await ask()).toEqual({ result: 'first', asOf: 0 })
  await clock.advance(1)
  const again = ask()
  begun[1]?.end('second')
  expect(await again).toEqual({ result: 'second', asOf: 10_000 })
})

test('the clock is held by who reads, not by those who wait', async () => {
  const { clock, begun, ask } = opened()
  const asked = [ask(), ask(), ask()]
  expect(clock.holds()).toBe(1)
  begun[0]?.end('first')
  await Promise.all(asked)
  expect(clock.holds()).toBe(0)
})

test('a reading that fails, fails for all who wait', async () => {
  const clock = manualClock(0)
  const read = sharedReadings(clock, () => Promise.reject(new Error('broken')))
  const work = createWork(clock)
  const asked = [1, 2].map(() => work.track((unit) => read('a', unit)))
  expect((await Promise.allSettled(asked)).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(clock.holds()).toBe(0)
})
