import { afterAll, beforeAll, expect, test } from 'vitest'
import { opening } from '../../testing/index.ts'
import type { RunSettings } from './settings.ts'
import { openStage, type Stage } from './stage.ts'
import { Trace } from './trace.ts'

const settings: RunSettings = { seed: '42', clock: 'manual', keepsWorlds: false }
let stage: Stage
beforeAll(async () => {
  stage = await openStage(settings)
})
afterAll(() => stage.close())

test('messages are told step by step, with world time, parties, attempts and faults', async () => {
  await using world = await stage.openWorld('trace')
  const trace = new Trace(world, opening)
  const receiver = await world.catchCallbacks()
  receiver.answerWith(500)
  const pay = (): Promise<Response> =>
    fetch(`${world.urls.africastalking}/version1/messaging`, {
      method: 'POST',
      headers: { apikey: world.key },
      body: new URLSearchParams({ username: 'sandbox', to: '+254711000900', message: 'hello' }),
    })
  await world.faults.add({ select: { times: 1 }, effect: { kind: 'status', status: 503 } })
  await pay()
  await trace.endStep()
  expect(trace.lastEntry).toBe(1)
  await pay()
  const own = { from: 'client', to: 'gateway', kind: 'request', title: 'POST /x' } as const
  await trace.add({ at: opening, ...own, request: { method: 'POST', target: '/x', body: '' } })
  await trace.endStep()
  await world.advance('PT1M')
  await world.advance('PT2S')

  const { messages, ...told } = await trace.whole()
  expect(told).toEqual({ world: 'trace', began: opening, ended: '2026-01-05T09:01:02.000Z' })
  expect(
    messages.map(({ step, at, from, to, title, attempt, fault, reply }) => ({
      step,
      at: at.slice(11, 19),
      from,
      to,
      title,
      attempt,
      fault,
      status: reply?.status,
    })),
  ).toEqual([
    {
      step: 0,
      at: '09:00:00',
      from: 'application',
      to: 'africastalking',
      title: 'sendMessage',
      attempt: undefined,
      fault: 1,
      status: 503,
    },
    {
      step: 1,
      at: '09:00:00',
      from: 'application',
      to: 'africastalking',
      title: 'sendMessage',
      attempt: undefined,
      fault: undefined,
      status: 201,
    },
    {
      step: 1,
      at: '09:00:00',
      from: 'client',
      to: 'gateway',
      title: 'POST /x',
      attempt: undefined,
      fault: undefined,
      status: undefined,
    },
    {
      step: 2,
      at: '09:00:02',
      from: 'africastalking',
      to: 'application',
      title: 'deliveryReport',
      attempt: 1,
      fault: undefined,
      status: 500,
    },
    {
      step: 2,
      at: '09:01:02',
      from: 'africastalking',
      to: 'application',
      title: 'deliveryReport',
      attempt: 2,
      fault: undefined,
      status: 500,
    },
  ])
})

test('who calls the providers is named by the scenario', async () => {
  await using world = await stage.openWorld('caller')
  const trace = new Trace(world, opening)
  trace.caller = 'gateway'
  await fetch(`${world.urls.dtone}/balances`, { headers: { authorization: `Basic ${btoa('caller:caller')}` } })
  expect((await trace.whole()).messages).toMatchObject([{ from: 'gateway', to: 'dtone', kind: 'request', step: 0 }])
})

test('a request that no operation takes is told by its path, with what was nearly right', async () => {
  await using world = await stage.openWorld('hints')
  const trace = new Trace(world, opening)
  await fetch(`${world.urls.dtone}/async/transactions/1/cancel`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa('hints:hints')}` },
  })
  const [message] = (await trace.whole()).messages
  expect(message?.title).toBe('POST /v1/async/transactions/1/cancel')
  expect(message?.hints?.join(' ')).toContain('/v1/transactions/{transaction_id}/cancel')
})

test('what has no answer has none', async () => {
  await using world = await stage.openWorld('unanswered')
  const trace = new Trace(world, opening)
  await world.africastalking.setCallbackUrls({ incomingMessages: 'http://127.0.0.1:1/' })
  await world.africastalking.receiveMessage({ from: '+254711123456', to: '12345', text: 'hello' })
  await world.advance('PT1S')
  const [message] = (await trace.whole()).messages
  expect(message).toMatchObject({ title: 'incomingMessage', attempt: 1, error: expect.any(String) })
  expect(message).not.toHaveProperty('reply')
})
