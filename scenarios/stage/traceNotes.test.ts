import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TraceOfScenario } from '../../diagrams/trace.ts'
import { opening } from '../../testing/index.ts'
import type { RunSettings } from './settings.ts'
import { openStage, type Stage } from './stage.ts'
import { Trace } from './trace.ts'

const settings: RunSettings = { seed: '42', clock: 'manual', keepsWorlds: false }
const asked = {
  from: 'client',
  to: 'service',
  kind: 'request',
  request: { method: 'POST', target: '/x', body: '' },
} as const
let stage: Stage
beforeAll(async () => {
  stage = await openStage(settings)
})
afterAll(() => stage.close())

/** Titles of messages and texts of notes, in their order. */
function told({ messages, notes = [] }: TraceOfScenario): string[] {
  const at = (place: number): string[] => notes.filter(({ before }) => before === place).map(({ text }) => text)
  return [...messages.flatMap(({ title }, place) => [...at(place), title]), ...at(messages.length)]
}

test('a note stands where it happened, within a request that is not answered too', async () => {
  await using world = await stage.openWorld('notes')
  const trace = new Trace(world, opening)
  const balances = (): Promise<Response> => {
    const authorization = `Basic ${btoa(`${world.key}:${world.key}`)}`
    return fetch(`${world.urls.dtone}/balances`, { headers: { authorization } })
  }
  const answer = { status: 200, body: {} }
  await trace.note('begun')
  const first = trace.around({ ...asked, title: 'first' }, async () => {
    await balances()
    await trace.note('killed')
    throw new Error('socket hang up')
  })
  await expect(first).rejects.toThrow('socket hang up')
  await trace.note('up again')
  await trace.endStep()
  await trace.around({ ...asked, title: 'second' }, async () => answer)
  await trace.note('after the second')
  await trace.around({ ...asked, title: 'third' }, async () => answer)
  const whole = await trace.whole()
  expect(told(whole)).toEqual([
    ...['begun', 'first', 'getBalances', 'killed', 'up again', 'second', 'after the second', 'third'],
  ])
  expect(whole.messages.map(({ encloses }) => encloses)).toEqual([1, undefined, undefined, undefined])
  expect(whole.notes?.map(({ step }) => step)).toEqual([0, 0, 0, 1])
})

test('a note after an entry of the journal stands there, whatever has come since', async () => {
  await using world = await stage.openWorld('entry')
  const trace = new Trace(world, opening)
  const headers = { authorization: `Basic ${btoa(`${world.key}:${world.key}`)}` }
  for (const path of ['balances', 'services']) await fetch(`${world.urls.dtone}/${path}`, { headers })
  const [first] = await world.journal()
  await trace.note('killed', first)
  expect(told(await trace.whole())).toEqual(['getBalances', 'killed', 'getServices'])
})

test('a trace without notes has no member for them', async () => {
  await using world = await stage.openWorld('no notes')
  expect(await new Trace(world, opening).whole()).not.toHaveProperty('notes')
})
