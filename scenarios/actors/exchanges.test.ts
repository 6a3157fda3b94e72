import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { opening, type World } from '../../testing/index.ts'
import { openStage, type Stage } from '../stage/stage.ts'
import { Trace } from '../stage/trace.ts'
import { Exchanges } from './exchanges.ts'

let stage: Stage
let world: World
let exchanges: Exchanges
beforeAll(async () => {
  stage = await openStage({ seed: '42', clock: 'manual', keepsWorlds: false })
})
afterAll(() => stage.close())
beforeEach(async () => {
  world = await stage.openWorld('exchanges')
  const place = { stage, world, trace: new Trace(world, opening) }
  exchanges = new Exchanges(place, world.urls.africastalking, { apikey: 'exchanges' })
})

const send = (): Promise<unknown> =>
  exchanges.send('POST', '/version1/messaging', 'username=sandbox&to=%2B254711000900&message=hello')

test('the answer is there when the request was sent', async () => {
  await send()
  expect(exchanges.answer.status).toBe(201)
  expect(await exchanges.isAnswered()).toBe(true)
})

test('an answer that is late comes when the clock is moved', async () => {
  await world.faults.add({ effect: { kind: 'latency', duration: 'PT10S' } })
  await send()
  expect(await exchanges.isAnswered()).toBe(false)
  expect(() => exchanges.answer).toThrow('The provider has not answered yet.')
  await world.advance('PT10S')
  expect(await exchanges.isAnswered()).toBe(true)
  expect(exchanges.answer.status).toBe(201)
})

test('an answer that never comes is not waited for, and the next one is the last', async () => {
  await world.faults.add({ select: { times: 1 }, place: 'after', effect: { kind: 'hang' } })
  await send()
  expect(await exchanges.isAnswered()).toBe(false)
  await send()
  expect(exchanges.answer.status).toBe(201)
})

test('a broken connection is told with its reason', async () => {
  await world.faults.add({ effect: { kind: 'reset' } })
  await send()
  expect(await exchanges.isAnswered()).toBe(false)
  expect(() => exchanges.answer).toThrow(/^No answer came: .*ECONNRESET/)
})

test('before the first request there is no answer', async () => {
  expect(() => exchanges.answer).toThrow('Nothing has been sent in this scenario.')
  expect(await exchanges.isAnswered()).toBe(false)
})
