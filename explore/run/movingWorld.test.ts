import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { opening, type Stack, startStack, type TestWorld } from '../../testing/index.ts'
import { movingWorld, type VisibleWorld } from './movingWorld.ts'

let stack: Stack
beforeAll(async () => {
  stack = await startStack()
})
afterAll(() => stack.stop())

describe('while a service waits for an answer that never comes', () => {
  let world: TestWorld
  let inner: VisibleWorld
  let client: AbortController
  beforeEach(async () => {
    world = await stack.world()
    const found = stack.simulators.worlds.get(world.name)
    if (found === undefined) throw new Error(`${world.name} was not opened`)
    inner = found
    client = new AbortController()
    await world.faults.add({ select: { operationId: 'getBalances' }, effect: { kind: 'hang' } })
    const authorization = `Basic ${btoa(`${world.name}:${world.name}`)}`
    fetch(`${stack.urls.dtone}/v1/balances`, { headers: { authorization }, signal: client.signal }).catch(() => {})
    await expect.poll(() => inner.unanswered.isIdle).toBe(false)
  })

  test('the clock stands still until it gives up', async () => {
    const moved = movingWorld(world, inner, { quiet: 0, patience: 300_000 }).advance('PT1H')
    for (let asked = 0; asked < 50; asked++) expect(await world.clock()).toMatchObject({ now: opening })
    client.abort()
    expect(await moved).toMatchObject({ now: '2026-01-05T10:00:00.000Z' })
  })

  test('the clock moves once its patience is over, and waits no second time', async () => {
    const moving = movingWorld(world, inner, { quiet: 0, patience: 1 })
    expect(await moving.advance('PT1H')).toMatchObject({ now: '2026-01-05T10:00:00.000Z' })
    expect(await moving.advance('PT0S')).toMatchObject({ now: '2026-01-05T10:00:00.000Z' })
    expect(inner.unanswered.isIdle).toBe(false)
    client.abort()
  })
})
