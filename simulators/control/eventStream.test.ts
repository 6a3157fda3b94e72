import { afterEach, expect, test } from 'vitest'
import { type StartedSimulators, startSimulators } from '../index.ts'
import type { World } from '../kernel/index.ts'
import { EventStream } from './resources/eventStream.ts'
import { WrittenExchanges } from './resources/writtenExchanges.ts'

let simulators: StartedSimulators
afterEach(() => simulators.stop())

async function start(): Promise<World> {
  simulators = await startSimulators({ ports: { dtone: 0 }, clock: { mode: 'manual' } })
  return simulators.worlds.create({ name: 'w' })
}

async function look(times: number): Promise<void> {
  const headers = { authorization: `Basic ${Buffer.from('w:w').toString('base64')}` }
  for (let time = 0; time < times; time++)
    await (await fetch(`${simulators.urls.dtone}/v1/countries`, { headers })).text()
}

test('an exchange is written once for all streams, and again when it has changed', async () => {
  const world = await start()
  await look(1)
  const [entry] = world.journal.query()
  if (entry === undefined) throw new Error('There is one entry.')
  const event = WrittenExchanges.of(world).event(entry, 1)
  expect(String(event)).toMatch(/^id: \d+-1\nevent: exchange\ndata: \{"id":1,/)
  expect(WrittenExchanges.of(world).event(entry, 1)).toBe(event)
  world.journal.explain(1, ['a rule says why'])
  expect(String(WrittenExchanges.of(world).event(world.journal.query()[0] ?? entry, 1))).toContain('says why')
})

test('a reader that stops reading keeps two writes in memory at most, and gets all when it goes on', async () => {
  const world = await start()
  const stream = new EventStream(world, { follow: true, limit: 100 })
  stream.read(0)
  await look(100)
  await expect.poll(() => stream.readableLength).toBeGreaterThan(10_000)
  const longest = Math.max(...world.journal.query().map(({ reply }) => reply?.body.length ?? 0))
  expect(longest * 100).toBeGreaterThan(200_000)
  expect(stream.readableLength).toBeLessThan(2 * 65_536 + 2 * longest)
  let text = ''
  for await (const chunk of stream) text += String(chunk)
  expect(text.match(/^event: exchange$/gm)).toHaveLength(100)
  const ids = [...text.matchAll(/^id: \d+-(\d+)$/gm)].map(([, id]) => Number(id))
  expect(ids).toEqual(Array.from({ length: 100 }, (_, at) => at + 1))
})
