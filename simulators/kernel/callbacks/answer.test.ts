import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  advance,
  type CallbackPlanSettings,
  Random,
  restoreSnapshot,
  takeSnapshot,
  type World,
  Worlds,
  type WorldsOptions,
} from '../index.ts'
import { createDialogues } from '../testing/dialogues.ts'
import { createParcels, send } from '../testing/parcels.ts'
import { type Received, type Receiver, startReceiver } from '../testing/receiver.ts'
import { wallClock } from '../time/wallClock.ts'
import { parallelLimit } from './lanes.ts'

const start = Date.parse('2026-01-01T00:00:00Z')
const nowhere = 'http://127.0.0.1:1/'

function open(options: WorldsOptions = {}) {
  const worlds = new Worlds({ clock: { mode: 'manual', now: start }, ...options })
  const dialogues = createDialogues(worlds)
  const world = worlds.create({ name: 'k' })
  const found = (id: number, within: World) => dialogues.contextOf(within).state.dialogues.get(id)
  return {
    worlds,
    world,
    begin: (body: object) => dialogues.ask(send('k', body, '/dialogues')),
    status: (id = 1, within = world) => found(id, within)?.status,
    /** What the rule of a dialogue has heard, without the draws. */
    heard: (id = 1, within = world) => (found(id, within)?.heard ?? []).map((line) => line.replace(/ \(.*/, '')),
    /** What it has heard, with the draws. */
    drawn: () => [...dialogues.contextOf(world).state.dialogues.values()].map(({ heard }) => heard),
  }
}

/** A world whose questions are answered by the test, in the order that it wants. */
function openUnanswered(options: WorldsOptions = {}) {
  const questions: PromiseWithResolvers<{ reply: { status: number; headers: object; body: string } }>[] = []
  const opened = open({
    ...options,
    deliver: async () => {
      const question = Promise.withResolvers<{ reply: { status: number; headers: object; body: string } }>()
      questions.push(question)
      const { reply } = await question.promise
      return { reply: { ...reply, headers: {} } }
    },
  })
  return {
    ...opened,
    questions,
    answer: (index: number, body: string) => questions[index]?.resolve({ reply: { status: 200, headers: {}, body } }),
    async until(count: number) {
      while (questions.length < count) await wallClock.turn()
    },
  }
}

const questionOf = ({ body }: Received): number => Number(JSON.parse(body).question)

describe('an application that answers', () => {
  let receiver: Receiver
  /** The texts of the next answers; the last one repeats. */
  let texts: string[]
  beforeEach(async () => {
    texts = ['END']
    receiver = await startReceiver(() => (texts.length > 1 ? texts.shift() : texts[0]) ?? '')
  })
  afterEach(() => receiver.close())

  test('decides what the provider does next, before advance returns', async () => {
    texts = ['CON 1', 'CON 2', 'END']
    const { world, begin, status, heard } = open()
    await begin({ callback_url: receiver.url })
    expect(await advance(world, start + 1000)).toMatchObject({ delivered: 3, settled: true })
    expect([status(), heard()]).toEqual(['ENDED', ['1: 200 CON 1', '1: 200 CON 2', '1: 200 END']])
    expect(receiver.received.map(questionOf)).toEqual([1, 2, 3])
  })

  test('the journal shows which rule heard its answer', async () => {
    const { world, begin } = open()
    await begin({ callback_url: receiver.url })
    await advance(world, start + 1000)
    const [asked] = world.journal.query(({ kind }) => kind === 'callback')
    expect(asked).toMatchObject({ cause: 1, reply: { body: 'END' }, heardBy: { name: 'reply', key: '1' } })
  })

  test('a connection that closes is no answer, told at each attempt', async () => {
    receiver.answers.push('close', 'close')
    const { world, begin, status, heard } = open()
    await begin({ callback_url: receiver.url })
    await advance(world, start + 1000)
    expect([status(), heard()]).toEqual(['OPEN', ['1: socket hang up, retried']])
    await advance(world, start + 2000)
    expect([status(), heard().at(-1)]).toEqual(['FAILED', '2: socket hang up'])
  })

  test.each<[string, CallbackPlanSettings['action'], questions: number, heard: string[]]>([
    [
      'loses the answer',
      { kind: 'dropAnswer', attempts: 1 },
      2,
      ['1: the answer was lost on the way by a callback plan, retried', '2: 200 END'],
    ],
    [
      'loses every answer',
      { kind: 'dropAnswer' },
      2,
      [
        '1: the answer was lost on the way by a callback plan, retried',
        '2: the answer was lost on the way by a callback plan',
      ],
    ],
    [
      'loses the question',
      { kind: 'drop', attempts: 1 },
      1,
      ['1: lost on the way by a callback plan, retried', '2: 200 END'],
    ],
    ['loses the question for good', { kind: 'drop' }, 0, ['1: lost on the way by a callback plan']],
    ['delays the answer', { kind: 'delayAnswer', duration: 'PT1S' }, 1, ['1: 200 END']],
    [
      'makes the answer late',
      { kind: 'delayAnswer', duration: 'PT2S', attempts: 1 },
      2,
      ['1: no answer in 2000 ms, retried', '1: 200 END, late, retried', '2: 200 END, repeated'],
    ],
    [
      'makes every answer late',
      { kind: 'delayAnswer', duration: 'PT9S' },
      2,
      ['1: no answer in 2000 ms, retried', '2: no answer in 2000 ms', '1: 200 END, late', '2: 200 END, late, repeated'],
    ],
    ['doubles the question', { kind: 'duplicate' }, 2, ['1: 200 END', '2: 200 END, repeated']],
    ['doubles it later', { kind: 'duplicate', after: 'PT5S' }, 2, ['1: 200 END', '2: 200 END, repeated']],
    ['holds the question', { kind: 'hold' }, 0, []],
    ['corrupts the question', { kind: 'corrupt', how: 'field', field: 'question', value: 7 }, 1, ['1: 200 END']],
  ])('a plan that %s', async (_, action, questions, told) => {
    const { world, begin, heard } = open()
    world.callbackPlans.add({ action })
    await begin({ callback_url: receiver.url })
    await advance(world, start + 60_000)
    expect([heard(), receiver.received.length]).toEqual([told, questions])
  })

  test('a delayed answer is heard at its moment and not a millisecond before', async () => {
    const { world, begin, heard } = open()
    world.callbackPlans.add({ action: { kind: 'delayAnswer', duration: 'PT1.5S' } })
    await begin({ callback_url: receiver.url })
    await advance(world, start + 2499)
    expect([heard(), receiver.received.length]).toEqual([[], 1])
    await advance(world, start + 2500)
    expect(heard()).toEqual(['1: 200 END'])
  })

  test('a late answer stands in the journal with the reason why it did not count', async () => {
    const { world, begin } = open()
    world.callbackPlans.add({ action: { kind: 'delayAnswer', duration: 'PT5S', attempts: 1 } })
    await begin({ callback_url: receiver.url })
    const shown = () => world.journal.query(({ kind }) => kind === 'callback')[0]
    await advance(world, start + 3000)
    expect(shown()).toMatchObject({ reply: null, error: 'no answer in 2000 ms' })
    await advance(world, start + 6000)
    expect(shown()).toMatchObject({ reply: { body: 'END' }, error: 'the answer came after the time-out of 2000 ms' })
  })

  test('a plan for answers applies to callbacks that no rule hears as well: they are sent again', async () => {
    const { worlds, world } = open()
    const parcels = createParcels(worlds)
    world.callbackPlans.add({ action: { kind: 'delayAnswer', duration: 'PT2S', attempts: 1 } })
    await parcels.ask(send('k', { to: 'x', callback_url: receiver.url }))
    await advance(world, start + 60_000)
    const [callback] = world.callbacks.list()
    expect(callback?.attempts.map(({ at, status, error }) => [at - start, status ?? error])).toEqual([
      [3000, 'no answer in 2000 ms'],
      [6000, 200],
    ])
  })

  test('a replay by hand is heard as the next attempt, and does what the plans left undone', async () => {
    const { world, begin, heard } = open()
    world.callbackPlans.add({ action: { kind: 'hold' } })
    await begin({ callback_url: receiver.url })
    await advance(world, start + 1000)
    await world.callbacks.replay(1)
    await world.callbacks.replay(1)
    expect(heard()).toEqual(['1: 200 END', '2: 200 END, repeated'])
  })

  test('a fault that loses the reply to the request does not lose the dialogue', async () => {
    const { world, begin, status } = open()
    world.faults.add({ place: 'after', effect: { kind: 'status', status: 503 } })
    expect(await begin({ callback_url: receiver.url })).toMatchObject({ status: 503 })
    await advance(world, start + 1000)
    expect(status()).toBe('ENDED')
  })

  test('a rule that throws is reported, and neither the retry nor other dialogues stop', async () => {
    texts = ['crash', 'END']
    const reported: string[] = []
    const { world, begin, status } = open({ report: (error, about) => reported.push(`${about}: ${error}`) })
    await begin({ callback_url: receiver.url })
    await begin({ callback_url: receiver.url })
    expect(await advance(world, start + 1000)).toMatchObject({ delivered: 2 })
    expect(reported).toEqual(['answer dialogues/reply of 1: Error: the rule broke'])
    expect(status(2)).toBe('ENDED')
  })

  test('a rule hears an answer whole that the journal cuts, up to its limit', async () => {
    texts = ['x'.repeat(60_000), 'y'.repeat(70_000)]
    const { world, begin, heard } = open()
    await begin({ callback_url: receiver.url })
    await begin({ callback_url: receiver.url })
    await advance(world, start + 1000)
    expect([heard(1)[0]?.length, heard(2)[0]?.length]).toEqual(['1: 200 '.length + 60_000, '1: 200 '.length + 65_536])
    expect(world.journal.query(({ kind }) => kind === 'callback')[0]?.reply?.body).toMatch(/43616 more characters/)
  })

  test('a fork hears the delayed answer too', async () => {
    const { worlds, world, begin, heard } = open()
    world.callbackPlans.add({ action: { kind: 'delayAnswer', duration: 'PT5S', attempts: 1 } })
    await begin({ callback_url: receiver.url })
    await advance(world, start + 1500)
    const fork = restoreSnapshot(worlds, 'fork', JSON.parse(JSON.stringify(await takeSnapshot(world))))
    for (const one of [world, fork]) await advance(one, start + 60_000)
    expect(heard(1, fork)).toEqual(heard())
    expect(heard()).toContain('1: 200 END, late, repeated')
  })
})

test('on a manual clock, answers are heard in the order in which the questions were asked', async () => {
  const { world, begin, questions, answer, until, heard } = openUnanswered()
  for (let id = 1; id <= 3; id++) await begin({ callback_url: nowhere, delay: 0 })
  await until(3)
  answer(2, 'END')
  answer(0, 'END')
  await wallClock.turn()
  expect([heard(1).length, heard(2).length, heard(3).length]).toEqual([1, 0, 0])
  answer(1, 'END')
  await world.activity.idle()
  expect([heard(1).length, heard(2).length, heard(3).length]).toEqual([1, 1, 1])
  expect(questions).toHaveLength(3)
})

test('on a clock that runs, an answer is heard as soon as it is given', async () => {
  const { begin, answer, until, heard } = openUnanswered({ clock: { mode: 'real' } })
  for (let id = 1; id <= 2; id++) await begin({ callback_url: nowhere, delay: 0 })
  await until(2)
  answer(1, 'END')
  await wallClock.turn()
  expect([heard(1).length, heard(2).length]).toEqual([0, 1])
})

test.each([{ mode: 'manual', now: start } as const, { mode: 'real' } as const])(
  'a dialogue goes on by itself where nobody moves the time: %j',
  async (clock) => {
    const { begin, answer, until, status } = openUnanswered({ clock })
    await begin({ callback_url: nowhere, delay: 0 })
    for (const [index, text] of ['CON', 'CON', 'END'].entries()) {
      await until(index + 1)
      answer(index, text)
    }
    while (status() === 'OPEN') await wallClock.turn()
    expect(status()).toBe('ENDED')
  },
)

test('time stands while a question is out', async () => {
  const { world, begin, answer, until, status } = openUnanswered()
  await begin({ callback_url: nowhere })
  const advancing = advance(world, start + 60_000)
  await until(1)
  for (let turn = 0; turn < 10; turn++) await wallClock.turn()
  expect(world.clock.now()).toBe(start + 1000)
  answer(0, 'END')
  await advancing
  expect([world.clock.now() - start, status()]).toEqual([60_000, 'ENDED'])
})

test('a question to a target that is too slow has no answer when its real time-out is over', async () => {
  const timeouts: number[] = []
  const wall = {
    ...wallClock,
    after: (delay: number, wake: () => void) => {
      if (delay === 2000) timeouts.push(delay)
      return wallClock.after(delay === 2000 ? 1 : delay, wake)
    },
  }
  const slow = await startReceiver(() => new Promise(() => undefined))
  const { world, begin, heard } = open({ wall })
  await begin({ callback_url: slow.url })
  await advance(world, start + 60_000)
  expect(heard()).toEqual(['1: no answer in 2000 ms, retried', '2: no answer in 2000 ms'])
  expect(timeouts).toEqual([2000, 2000])
  await slow.close()
})

test('a snapshot that is taken while a question is out has its answer, and leaves the next question to the fork', async () => {
  const { worlds, world, begin, questions, answer, until, status, heard } = openUnanswered()
  await begin({ callback_url: nowhere, delay: 0 })
  await until(1)
  const taking = takeSnapshot(world)
  answer(0, 'CON')
  const fork = restoreSnapshot(worlds, 'fork', JSON.parse(JSON.stringify(await taking)))
  expect(heard(1, fork)).toEqual(['1: 200 CON'])
  const advancing = advance(fork, start)
  await until(3)
  for (const index of questions.keys()) answer(index, 'END')
  await advancing
  await world.activity.idle()
  expect([status(), status(1, fork)]).toEqual(['ENDED', 'ENDED'])
})

test('a world that is dropped while a question is out runs no rule any more', async () => {
  const reported: unknown[] = []
  const { worlds, world, begin, answer, until, heard } = openUnanswered({ report: (error) => reported.push(error) })
  await begin({ callback_url: nowhere, delay: 0 })
  await until(1)
  worlds.drop('k')
  answer(0, 'CON')
  await world.activity.idle()
  expect([heard(), reported]).toEqual([[], []])
  expect(world.journal.query(({ kind }) => kind === 'callback')[0]).not.toHaveProperty('heardBy')
})

describe('the way to one origin', () => {
  test('a thousand questions with keys of their own go in parallel, up to the limit, and are heard in order', async () => {
    const receiver = await startReceiver(() => new Promise((resolve) => wallClock.after(20, () => resolve('END'))))
    const { world, begin, status } = open()
    for (let id = 1; id <= 1000; id++) await begin({ callback_url: receiver.url })
    expect(await advance(world, start + 1000)).toMatchObject({ delivered: 1000 })
    expect(receiver.mostAtOnce).toBe(parallelLimit)
    expect(Array.from({ length: 1000 }, (_, index) => status(index + 1))).toEqual(Array(1000).fill('ENDED'))
    const asked = world.journal.query(({ kind }) => kind === 'callback').map(({ callback }) => callback)
    expect(asked).toEqual(Array.from({ length: 1000 }, (_, index) => index + 1))
    await receiver.close()
  })

  test('those with one key go one after another, in order', async () => {
    const open2 = { at: 0, most: 0 }
    const receiver = await startReceiver(async () => {
      open2.at += 1
      open2.most = Math.max(open2.most, open2.at)
      await wallClock.turn()
      open2.at -= 1
      return 'END'
    })
    const { world, begin } = open()
    await begin({ callback_url: receiver.url, questions: 5 })
    await advance(world, start + 1000)
    expect([receiver.mostAtOnce, receiver.received.map(questionOf)]).toEqual([1, [1, 2, 3, 4, 5]])
    await receiver.close()
  })

  test('those without a key go one at a time', async () => {
    const receiver = await startReceiver(async () => {
      await wallClock.turn()
      return 'END'
    })
    const { world, begin } = open()
    for (let id = 1; id <= 5; id++) await begin({ callback_url: receiver.url, keyed: false })
    await advance(world, start + 1000)
    expect([receiver.mostAtOnce, receiver.received.length]).toEqual([1, 5])
    await receiver.close()
  })
})

test('twenty runs with answers at other real moments give one journal and one state, byte for byte', async () => {
  const run = async (number: number): Promise<string> => {
    const delays = new Random(`run ${number}`)
    const receivers = await Promise.all(
      Array.from({ length: 3 }, () =>
        startReceiver(async (received) => {
          await new Promise<void>((resolve) => wallClock.after(delays.integer(0, 4), resolve))
          return questionOf(received) < 3 ? `CON ${received.body}` : 'END'
        }),
      ),
    )
    const { world, begin, drawn } = open()
    world.callbackPlans.add({ select: { probability: 0.2 }, action: { kind: 'duplicate' } })
    world.callbackPlans.add({ select: { probability: 0.2 }, action: { kind: 'dropAnswer', attempts: 1 } })
    world.callbackPlans.add({ select: { probability: 0.2 }, action: { kind: 'delayAnswer', duration: 'PT3S' } })
    for (let id = 0; id < 30; id++)
      await begin({ callback_url: receivers[id % 3]?.url, keyed: id % 2 === 0, delay: 1000 + (id % 4) })
    await advance(world, start + 60_000)
    const seen = JSON.stringify([world.journal.query(), drawn()])
    for (const receiver of receivers) await receiver.close()
    return receivers.reduce((text, { url }, index) => text.replaceAll(url, `receiver ${index}`), seen)
  }
  const first = await run(0)
  expect(first.length).toBeGreaterThan(10_000)
  for (let again = 1; again < 20; again++) expect(await run(again)).toBe(first)
}, 60_000)

test('in real time a refused callback is sent again by itself', async () => {
  const receiver = await startReceiver()
  receiver.answers.push(500, 500)
  const { worlds, world } = open({ clock: { mode: 'scaled', rate: 100_000 } })
  await createParcels(worlds).ask(send('k', { to: 'x', callback_url: receiver.url }))
  while (world.callbacks.get(1)?.state !== 'delivered') await wallClock.turn()
  expect(receiver.received).toHaveLength(3)
  await receiver.close()
})
