import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { advance, type CallbackPlanSettings, restoreSnapshot, takeSnapshot } from '../index.ts'
import { nowhere, openDialogues, openUnanswered, questionOf } from '../testing/openDialogues.ts'
import { createParcels, send, start } from '../testing/parcels.ts'
import { type Receiver, startReceiver } from '../testing/receiver.ts'
import { wallClock } from '../time/wallClock.ts'

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
    const { world, begin, status, heard } = openDialogues()
    await begin({ callback_url: receiver.url })
    expect(await advance(world, start + 1000)).toMatchObject({ delivered: 3, settled: true })
    expect([status(), heard()]).toEqual(['ENDED', ['1: 200 CON 1', '1: 200 CON 2', '1: 200 END']])
    expect(receiver.received.map(questionOf)).toEqual([1, 2, 3])
  })

  test('the journal shows which rule heard its answer', async () => {
    const { world, begin } = openDialogues()
    await begin({ callback_url: receiver.url })
    await advance(world, start + 1000)
    const [asked] = world.journal.query(({ kind }) => kind === 'callback')
    expect(asked).toMatchObject({ cause: 1, reply: { body: 'END' }, heardBy: { name: 'reply', key: '1' } })
  })

  test('the journal says that its answer was cut', async () => {
    texts = [`CON ${'x'.repeat(65_533)}`, `END ${'x'.repeat(65_532)}`]
    const { world, begin } = openDialogues()
    await begin({ callback_url: receiver.url })
    await advance(world, start + 1000)
    const asked = world.journal.query(({ kind }) => kind === 'callback')
    const note = 'the answer is longer than 65536 bytes and was cut there'
    expect(asked.map(({ nearMiss }) => nearMiss?.includes(note) ?? false)).toEqual([true, false])
  })

  test('a connection that closes is no answer, told at each attempt', async () => {
    receiver.answers.push('close', 'close')
    const { world, begin, status, heard } = openDialogues()
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
    const { world, begin, heard } = openDialogues()
    world.callbackPlans.add({ action })
    await begin({ callback_url: receiver.url })
    await advance(world, start + 60_000)
    expect([heard(), receiver.received.length]).toEqual([told, questions])
  })

  test('a delayed answer is heard at its moment and not a millisecond before', async () => {
    const { world, begin, heard } = openDialogues()
    world.callbackPlans.add({ action: { kind: 'delayAnswer', duration: 'PT1.5S' } })
    await begin({ callback_url: receiver.url })
    await advance(world, start + 2499)
    expect([heard(), receiver.received.length]).toEqual([[], 1])
    await advance(world, start + 2500)
    expect(heard()).toEqual(['1: 200 END'])
  })

  test('a late answer stands in the journal with the reason why it did not count', async () => {
    const { world, begin } = openDialogues()
    world.callbackPlans.add({ action: { kind: 'delayAnswer', duration: 'PT5S', attempts: 1 } })
    await begin({ callback_url: receiver.url })
    const shown = () => world.journal.query(({ kind }) => kind === 'callback')[0]
    await advance(world, start + 3000)
    expect(shown()).toMatchObject({ reply: null, error: 'no answer in 2000 ms' })
    await advance(world, start + 6000)
    expect(shown()).toMatchObject({ reply: { body: 'END' }, error: 'the answer came after the time-out of 2000 ms' })
  })

  test('a plan for answers applies to callbacks that no rule hears as well: they are sent again', async () => {
    const { worlds, world } = openDialogues()
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
    const { world, begin, heard } = openDialogues()
    world.callbackPlans.add({ action: { kind: 'hold' } })
    await begin({ callback_url: receiver.url })
    await advance(world, start + 1000)
    await world.callbacks.replay(1)
    await world.callbacks.replay(1)
    expect(heard()).toEqual(['1: 200 END', '2: 200 END, repeated'])
  })

  test('a fault that loses the reply to the request does not lose the dialogue', async () => {
    const { world, begin, status } = openDialogues()
    world.faults.add({ place: 'after', effect: { kind: 'status', status: 503 } })
    expect(await begin({ callback_url: receiver.url })).toMatchObject({ status: 503 })
    await advance(world, start + 1000)
    expect(status()).toBe('ENDED')
  })

  test('a rule that throws is reported, and neither the retry nor other dialogues stop', async () => {
    texts = ['crash', 'END']
    const reported: string[] = []
    const { world, begin, status } = openDialogues({ report: (error, about) => reported.push(`${about}: ${error}`) })
    await begin({ callback_url: receiver.url })
    await begin({ callback_url: receiver.url })
    expect(await advance(world, start + 1000)).toMatchObject({ delivered: 2 })
    expect(reported).toEqual(['answer dialogues/reply of 1: Error: the rule broke'])
    expect(status(2)).toBe('ENDED')
  })

  test('a rule hears an answer whole that the journal cuts, up to its limit', async () => {
    texts = ['x'.repeat(60_000), 'y'.repeat(70_000)]
    const { world, begin, heard } = openDialogues()
    await begin({ callback_url: receiver.url })
    await begin({ callback_url: receiver.url })
    await advance(world, start + 1000)
    expect([heard(1)[0]?.length, heard(2)[0]?.length]).toEqual(['1: 200 '.length + 60_000, '1: 200 '.length + 65_536])
    expect(world.journal.query(({ kind }) => kind === 'callback')[0]?.reply?.body).toMatch(/43616 more characters/)
  })

  test('a fork hears the delayed answer too', async () => {
    const { worlds, world, begin, heard } = openDialogues()
    world.callbackPlans.add({ action: { kind: 'delayAnswer', duration: 'PT5S', attempts: 1 } })
    await begin({ callback_url: receiver.url })
    await advance(world, start + 1500)
    const fork = restoreSnapshot(worlds, 'fork', JSON.parse(JSON.stringify(await takeSnapshot(world))))
    for (const one of [world, fork]) await advance(one, start + 60_000)
    expect(heard(1, fork)).toEqual(heard())
    expect(heard()).toContain('1: 200 END, late, repeated')
  })
})

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
  const { world, begin, heard } = openDialogues({ wall })
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
