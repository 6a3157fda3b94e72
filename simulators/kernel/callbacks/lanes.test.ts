import { expect, test } from 'vitest'
import { advance } from '../index.ts'
import { openDialogues, questionOf } from '../testing/openDialogues.ts'
import { start } from '../testing/parcels.ts'
import { startReceiver } from '../testing/receiver.ts'
import { wallClock } from '../time/wallClock.ts'
import { Lanes, parallelLimit } from './lanes.ts'

test('a thousand questions with keys of their own go in parallel, up to the limit, and are heard in order', async () => {
  const receiver = await startReceiver(() => new Promise((resolve) => wallClock.after(20, () => resolve('END'))))
  const { world, begin, status } = openDialogues()
  for (let id = 1; id <= 1000; id++) await begin({ callback_url: receiver.url })
  await advance(world, start + 1000)
  // Some may have been delivered before the advance began.
  expect(world.callbacks.delivered).toBe(1000)
  expect(receiver.mostAtOnce).toBe(parallelLimit)
  expect(Array.from({ length: 1000 }, (_, index) => status(index + 1))).toEqual(Array(1000).fill('ENDED'))
  const asked = world.journal.query(({ kind }) => kind === 'callback').map(({ callback }) => callback)
  expect(asked).toEqual(Array.from({ length: 1000 }, (_, index) => index + 1))
  await receiver.close()
})

test('questions with one key go one after another, in order', async () => {
  const receiver = await startReceiver(async () => {
    await wallClock.turn()
    return 'END'
  })
  const { world, begin } = openDialogues()
  await begin({ callback_url: receiver.url, questions: 5 })
  await advance(world, start + 1000)
  expect([receiver.mostAtOnce, receiver.received.map(questionOf)]).toEqual([1, [1, 2, 3, 4, 5]])
  await receiver.close()
})

test('questions without a key go one at a time', async () => {
  const receiver = await startReceiver(async () => {
    await wallClock.turn()
    return 'END'
  })
  const { world, begin } = openDialogues()
  for (let id = 1; id <= 5; id++) await begin({ callback_url: receiver.url, keyed: false })
  await advance(world, start + 1000)
  expect([receiver.mostAtOnce, receiver.received.length]).toEqual([1, 5])
  await receiver.close()
})

test.each([
  ['five things go at the same time', Array(5).fill({ questions: 1 }), 5],
  ['one thing go one after another', [{ questions: 5 }], 1],
])('in an advance with callbacks side by side, those about %s', async (_, dialogues, atOnce) => {
  const receiver = await startReceiver(() => new Promise((resolve) => wallClock.after(20, () => resolve('END'))))
  const { world, begin } = openDialogues()
  for (const dialogue of dialogues) await begin({ callback_url: receiver.url, keyed: false, delay: 1000, ...dialogue })
  await advance(world, start + 1000, { callbacks: 'sideBySide' })
  expect([receiver.mostAtOnce, receiver.received.length]).toEqual([atOnce, 5])
  expect(world.journal.query(({ kind }) => kind === 'callback').map(({ callback }) => callback)).toEqual([
    1, 2, 3, 4, 5,
  ])
  await receiver.close()
})

test.each([
  ['sideBySide', 'oneByOne'],
  ['oneByOne', 'sideBySide'],
] as const)('attempts about one thing keep their order when the flow changes from %s to %s', async (first, then) => {
  const [lanes, sent, held] = [new Lanes(), [] as string[], Promise.withResolvers<void>()]
  const about = (id: string) => ({ url: 'http://127.0.0.1:1/', about: id })
  lanes.run(about('1'), first, () => held.promise.then(() => void sent.push('first')))
  const second = lanes.run(about('1'), then, async () => void sent.push('second'))
  await wallClock.turn()
  expect(sent).toEqual([])
  held.resolve()
  await second
  expect(sent).toEqual(['first', 'second'])
})
