import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Answer, callOver, type World } from '../../testing/index.ts'
import { openStage, type Stage } from './stage.ts'
import { Trace } from './trace.ts'

let stage: Stage

beforeAll(async () => {
  stage = await openStage({ seed: '42', clock: 'manual', keepsWorlds: false })
})

afterAll(() => stage?.close())

/** A world, and a call of its DT One. */
async function openTrace(
  name: string,
): Promise<{ world: World; trace: Trace; ask: (path: string) => Promise<Answer> }> {
  const world = await stage.openWorld(name)
  const authorization = `Basic ${Buffer.from(`${world.key}:${world.key}`).toString('base64')}`
  const call = callOver(world.urls.dtone, { authorization })
  return { world, trace: new Trace(world, (await world.clock()).now), ask: (path) => call('GET', path) }
}

const asked = {
  from: 'client',
  to: 'service',
  kind: 'request',
  title: 'GET /top-ups',
  request: { method: 'GET', target: '/top-ups', body: '' },
} as const

test('a message that no provider sees stands where it was sent, and encloses what came before its answer', async () => {
  const { trace, ask } = await openTrace('enclosing')
  await ask('/services')
  await trace.around(asked, async () => {
    await ask('/countries')
    return ask('/balances')
  })
  await ask('/campaigns')
  await trace.endStep()
  await ask('/promotions')
  const { messages } = await trace.whole()
  expect(messages.map(({ title, step, encloses }) => [title, step, encloses])).toEqual([
    ['getServices', 0, undefined],
    ['GET /top-ups', 0, 2],
    ['getCountries', 0, undefined],
    ['getBalances', 0, undefined],
    ['getCampaigns', 0, undefined],
    ['getPromotions', 1, undefined],
  ])
  expect(messages[1]?.reply?.status).toBe(200)
})

test('a call that fails, and an answer that a fault kept back, have a reason instead of a reply', async () => {
  const { world, trace, ask } = await openTrace('failing')
  await world.faults.add({ effect: { kind: 'reset' } })
  await expect(trace.around(asked, () => ask('/services'))).rejects.toThrow()
  const { messages } = await trace.whole()
  expect(messages).toMatchObject([
    { title: 'GET /top-ups', encloses: 1, error: expect.any(String) },
    { title: 'getServices', fault: 1, error: 'a fault reset the connection, the request was not carried out' },
  ])
  expect(messages.map(({ reply }) => reply)).toEqual([undefined, undefined])
})
