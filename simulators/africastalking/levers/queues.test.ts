import { expect, test } from 'vitest'
import { africasTalkingStack } from '../../../testing/providers/africasTalkingStack.ts'
import { queueLevers } from './queues.ts'

/** Four messages are sent, of which the first has left. */
async function loaded() {
  const stack = africasTalkingStack()
  stack.silence()
  const reply = await stack.send({ to: '+254711000001,+254711000002,+254711000003,+254711000004' })
  const { Recipients } = JSON.parse(reply.body).SMSMessageData
  const path = { ...stack.path, product: 'sms' }
  const asked = { path, query: {}, headers: {}, body: undefined }
  return {
    ...stack,
    ids: Recipients.map(({ messageId }: { readonly messageId: string }) => messageId),
    queue: () => {
      const { status, body } = queueLevers.listAfricasTalkingQueues(asked, stack.contextOf())
      return status === 200 ? body[0] : undefined
    },
    change: (body: { isPaused?: boolean; perSecond?: number; outcomeDelay?: string }) =>
      queueLevers.patchAfricasTalkingQueue({ ...asked, body }, stack.contextOf()),
    stall: (time: string) => queueLevers.stallAfricasTalkingQueue({ ...asked, body: { for: time } }, stack.contextOf()),
    lose: (product = 'sms') =>
      queueLevers.loseAfricasTalkingQueueHead({ ...asked, path: { ...path, product } }, stack.contextOf()),
  }
}

test('a queue shows what waits, and when the first and the last leave', async () => {
  const { ids, queue } = await loaded()
  expect(queue()).toEqual({
    ...{ product: 'sms', perSecond: 50, isPaused: false, outcomeDelay: 'PT0S', stalledUntil: null, depth: 3 },
    head: { id: ids[1], enteredAt: '2026-01-01T00:00:00.000Z', leavesAt: '2026-01-01T00:00:00.020Z' },
    lastLeavesAt: '2026-01-01T00:00:00.060Z',
  })
})

test('a stalled queue keeps its head and what is behind it, then goes on at the rate', async () => {
  const { queue, stall, pass } = await loaded()
  expect(stall('PT5M')).toMatchObject({
    body: { stalledUntil: '2026-01-01T00:05:00.000Z', lastLeavesAt: '2026-01-01T00:05:00.040Z' },
  })
  await pass('PT4M59.999S')
  expect(queue()).toMatchObject({ depth: 3 })
  await pass('PT0.001S')
  expect(queue()).toMatchObject({ depth: 2, stalledUntil: null })
  await pass('PT0.04S')
  expect(queue()).toMatchObject({ depth: 0, head: null, lastLeavesAt: null })
})

test('a lost head is never handed over, and the next item takes its turn', async () => {
  const { ids, lose, pass, contextOf, callbacks } = await loaded()
  expect(lose()).toEqual({ status: 200, body: { id: ids[1] } })
  await pass('P1D')
  const { messages } = contextOf().state
  const lost = messages.get(ids[1])
  const next = messages.get(ids[2])
  expect([lost?.leftAt, lost?.reported]).toEqual([undefined, 0])
  expect(next?.leftAt).toBe(Date.parse('2026-01-01T00:00:00.020Z'))
  expect(callbacks()).toHaveLength(0)
})

test('a paused queue names no time', async () => {
  const { change, queue, pass } = await loaded()
  change({ isPaused: true })
  await pass('PT1H')
  expect(queue()).toMatchObject({ depth: 3, isPaused: true, head: { leavesAt: null }, lastLeavesAt: null })
})

test('delayed outcomes concern what leaves from then on', async () => {
  const { ids, change, pass, contextOf } = await loaded()
  change({ outcomeDelay: 'PT5M' })
  await pass('PT1H')
  const { messages } = contextOf().state
  expect([messages.get(ids[0])?.leftAt, messages.get(ids[1])?.leftAt]).toEqual([
    Date.parse('2026-01-01T00:00:00.000Z'),
    Date.parse('2026-01-01T00:05:00.020Z'),
  ])
})

test('nothing can be lost from an empty queue, and an unknown queue is refused with those that there are', async () => {
  const { lose } = await loaded()
  expect(lose('mobileB2C')).toMatchObject({ status: 409 })
  expect(lose('letters')).toMatchObject({ status: 404, body: { detail: expect.stringContaining('sms, mobileB2C') } })
})
