import { expect, test } from 'vitest'
import { africasTalkingStack, start } from '../../../../testing/providers/africasTalkingStack.ts'
import { restoreSnapshot, takeSnapshot } from '../../../kernel/index.ts'
import { queueLevers } from '../../levers/queues.ts'
import { joinQueue } from './turns.ts'

type Stack = ReturnType<typeof africasTalkingStack>

/** Lets messages wait in the queue without a request. */
function fill({ contextOf }: Stack, count: number): string[] {
  const context = contextOf()
  return Array.from({ length: count }, (_, index) => {
    const id = `ATXid_${index}`
    const message = {
      id,
      number: '+254711000930',
      from: 'MYSHOP',
      text: 'Hello',
      waitsAt: undefined,
      staysAtSent: false,
      leftAt: undefined,
      reports: [],
      reported: 0,
    } as const
    context.state.messages.put(message)
    joinQueue('sms', id, context, () => context.state.messages.put({ ...message, leftAt: context.now }))
    return id
  })
}

/** Milliseconds from the start at which each message has left. */
function departures({ contextOf }: Stack, ids: readonly string[]): (number | undefined)[] {
  const { messages } = contextOf().state
  return ids.map((id) => {
    const leftAt = messages.get(id)?.leftAt
    return leftAt === undefined ? undefined : leftAt - start
  })
}

function change({ path, contextOf }: Stack, body: { perSecond?: number; isPaused?: boolean }): void {
  queueLevers.patchAfricasTalkingQueue({ path: { ...path, product: 'sms' }, query: {}, headers: {}, body }, contextOf())
}

test('10,000 messages at 50 a second each leave when its place says, in order', async () => {
  const stack = africasTalkingStack()
  const ids = fill(stack, 10_000)
  await stack.pass('PT200S')
  expect(departures(stack, ids)).toEqual(ids.map((_, place) => place * 20))
})

test.each([3, 6, 7, 0.3, 2_000])('%d a second do not drift', async (perSecond) => {
  const stack = africasTalkingStack()
  change(stack, { perSecond })
  const ids = fill(stack, 300)
  await stack.pass('PT1H')
  expect(departures(stack, ids)).toEqual(ids.map((_, place) => Math.ceil((place * 1_000) / perSecond - 1e-6) + 0))
})

test('another rate counts from the last departure', async () => {
  const stack = africasTalkingStack()
  change(stack, { perSecond: 0.1 })
  const ids = fill(stack, 4)
  await stack.pass('PT14S')
  change(stack, { perSecond: 0.2 })
  await stack.pass('PT1H')
  expect(departures(stack, ids)).toEqual([0, 10_000, 15_000, 20_000])
})

test('a paused queue goes on with its first item at once, and the others follow at the rate', async () => {
  const stack = africasTalkingStack()
  const ids = fill(stack, 3)
  change(stack, { isPaused: true })
  await stack.pass('PT1H')
  expect(departures(stack, ids)).toEqual([0, undefined, undefined])
  change(stack, { isPaused: false })
  await stack.pass('PT1S')
  expect(departures(stack, ids)).toEqual([0, 3_600_000, 3_600_020])
})

test('a snapshot keeps what waits, its order and its times', async () => {
  const stack = africasTalkingStack()
  const ids = fill(stack, 100)
  await stack.pass('PT1S')
  await restoreSnapshot(stack.worlds, stack.path.world, await takeSnapshot(stack.world))
  const restored = stack.worlds.get(stack.path.world)
  if (restored === undefined) throw new Error('the world is gone')
  const { state } = stack.service.contextOf(restored)
  expect([...state.waiting.sms.values()].map(({ id }) => id)).toEqual(ids.slice(51))
  expect(state.queues.get('sms')).toMatchObject({ turnAt: start + 1_020, pace: { from: start, left: 51 } })
})

test('two applications with one key wait in one queue, and two runs are identical', async () => {
  const run = async (): Promise<unknown> => {
    const stack = africasTalkingStack()
    stack.silence()
    for (const application of ['one', 'two', 'one', 'two'])
      await stack.send({ to: '+254711000900', message: `from ${application}`, enqueue: 1 })
    await stack.pass('PT1S')
    const left = [...stack.contextOf().state.messages.values()].map(({ leftAt }) => (leftAt ?? 0) - start)
    return { left, journal: [...stack.world.journal.query()] }
  }
  const first = await run()
  expect(first).toMatchObject({ left: [0, 20, 40, 60] })
  expect(JSON.stringify(await run())).toBe(JSON.stringify(first))
})
