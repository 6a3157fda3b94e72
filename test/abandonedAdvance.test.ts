import { afterEach, beforeEach, expect, test } from 'vitest'
import { opening, type Stack, startStack, type TestWorld } from '../testing/index.ts'

let stack: Stack
let world: TestWorld

beforeEach(async () => {
  stack = await startStack()
  world = await stack.world({ name: 'w' })
})

afterEach(() => stack.stop())

/** An application that is at work in the world, so that its time stands still. */
function work(): () => void {
  return stack.simulators.clockOf('w').hold()
}

const url = (): string => `${stack.urls.control}/worlds/w/clock/advance`
const request = (by: string): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ by }),
})

test('an advance whose client hangs up stops, and the next one starts where it stopped', async () => {
  const end = work()
  const client = new AbortController()
  const abandoned = fetch(url(), { ...request('P365D'), signal: client.signal })
  await expect.poll(() => world.clock()).toHaveProperty('advance.to', '2027-01-05T09:00:00.000Z')
  client.abort()
  await expect(abandoned).rejects.toThrow('aborted')
  await expect.poll(() => world.clock()).not.toHaveProperty('advance')
  end()
  expect(await world.advance('PT1S')).toMatchObject({ now: '2026-01-05T09:00:01.000Z' })
})

test('a running advance is shown with those that wait, and is stopped with them', async () => {
  const end = work()
  const advances = [fetch(url(), request('P365D')), fetch(url(), request('PT1S'))]
  await expect.poll(() => world.clock()).toHaveProperty('advance.waiting', 1)
  expect(await stack.control.perform('listWorlds')).toMatchObject([{ clock: { advance: { waiting: 1 } } }])
  await world.stopAdvance()
  for (const reply of await Promise.all(advances)) {
    expect(reply.status).toBe(409)
    expect(await reply.json()).toMatchObject({
      detail: expect.stringMatching(/^The advance was stopped at 2026-01-05/),
    })
  }
  expect(await world.clock()).toEqual({ mode: 'manual', rate: 0, now: opening })
  end()
  await world.stopAdvance()
})

test('setting the clock stops an advance', async () => {
  const end = work()
  const advance = fetch(url(), request('P365D'))
  await expect.poll(() => world.clock()).toHaveProperty('advance')
  expect(await world.setClock({ now: '2026-02-01T00:00:00.000Z' })).toEqual({
    mode: 'manual',
    rate: 0,
    now: '2026-02-01T00:00:00.000Z',
  })
  expect((await advance).status).toBe(409)
  end()
})

test('two advances that are asked for at the same time pass ten minutes in all', async () => {
  const end = work()
  const advances = [world.advance('PT5M'), world.advance('PT5M')]
  await expect.poll(() => world.clock()).toHaveProperty('advance.waiting', 1)
  end()
  const replies = await Promise.all(advances)
  expect(replies.map(({ now }) => now).toSorted()).toEqual(['2026-01-05T09:05:00.000Z', '2026-01-05T09:10:00.000Z'])
})
