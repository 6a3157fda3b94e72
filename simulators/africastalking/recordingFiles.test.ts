import { afterAll, beforeEach, expect, test } from 'vitest'
import { startSimulators } from '../index.ts'
import { restoreSnapshot, takeSnapshot } from '../kernel/index.ts'
import { changeSettings } from './rules/account/settings.ts'
import { keepRecording } from './rules/voice/recordings.ts'

const simulators = await startSimulators({
  ports: { africastalking: 0 },
  clock: { mode: 'manual', now: Date.parse('2026-01-01T00:00:00.000Z') },
})
const { worlds } = simulators

afterAll(() => simulators.stop())

beforeEach(() => {
  for (const { name } of worlds.list()) worlds.drop(name)
})

function contextOf(name: string) {
  const world = worlds.get(name) ?? worlds.create({ name })
  const context = simulators.africastalking?.contextOf(world)
  if (context === undefined) throw new Error('Africa’s Talking is not served')
  return context
}

function keep(name: string, seconds = 3): string {
  return keepRecording({ seconds, spoken: 'my name' }, contextOf(name))
}

async function fetched(url: string, init: RequestInit = {}) {
  const reply = await fetch(url, init)
  return { status: reply.status, headers: reply.headers, bytes: Buffer.from(await reply.arrayBuffer()) }
}

test('a recording is an MP3 file at an address of its own, without a key', async () => {
  const url = keep('a')
  expect(url).toMatch(new RegExp(`^${simulators.urls.africastalking}/[0-9a-f]{32}\\.mp3$`))
  const { status, headers, bytes } = await fetched(url)
  expect([status, headers.get('content-type'), bytes.length]).toEqual([200, 'audio/mpeg', 3_000])
})

test('a world that is made again has its own file, though a fork of the former one has another at that address', async () => {
  const former = keep('a')
  expect((await simulators.steer('POST', '/worlds/a/fork', { name: 'b' })).status).toBe(201)
  worlds.drop('a')
  expect(keep('a', 30)).toBe(former)
  expect((await fetched(former)).bytes.length).toBe(30_000)
  worlds.drop('a')
  expect((await fetched(former)).bytes.length).toBe(3_000)
})

test('what has no length has no file', () => {
  expect(keep('a', 0)).toBe('')
})

test('HEAD tells the length, and a range is a part of the file', async () => {
  const url = keep('a')
  const head = await fetched(url, { method: 'HEAD' })
  expect([head.status, head.headers.get('content-length'), head.bytes.length]).toEqual([200, '3000', 0])
  const part = await fetched(url, { headers: { range: 'bytes=24-47' } })
  expect([part.status, part.headers.get('content-range'), part.bytes.length]).toEqual([206, 'bytes 24-47/3000', 24])
  const none = await fetched(url, { headers: { range: 'bytes=3000-' } })
  expect([none.status, none.headers.get('content-range'), none.bytes.length]).toEqual([416, 'bytes */3000', 0])
})

test('the file is not found for as long as the setting says', async () => {
  const context = contextOf('a')
  changeSettings(context, { recordingDelay: 'PT0.5S' })
  const url = keep('a')
  expect((await fetched(url)).status).toBe(404)
  await simulators.steer('POST', '/worlds/a/clock/advance', { by: 'PT0.499S' })
  expect((await fetched(url)).status).toBe(404)
  await simulators.steer('POST', '/worlds/a/clock/advance', { by: 'PT0.001S' })
  expect((await fetched(url)).status).toBe(200)
})

test('the request is in the journal of its world alone', async () => {
  worlds.create({ name: 'b' })
  await fetched(keep('a'))
  const [entry, ...others] = worlds.get('a')?.journal.query() ?? []
  expect(entry).toMatchObject({
    ...{ service: 'africastalking', operationId: null, request: { method: 'GET' } },
    reply: { status: 200, body: 'an MP3 file of 3 s, 3000 bytes' },
  })
  expect([others, worlds.get('b')?.journal.query()]).toEqual([[], []])
})

test('an id that no world has is an unknown path, and so is one of a world that is gone', async () => {
  const url = keep('a')
  expect((await fetched(url.replace(/\/[0-9a-f]{32}/, `/${'0'.repeat(32)}`))).status).toBe(404)
  worlds.drop('a')
  const { status, bytes } = await fetched(url)
  expect([status, bytes.toString()]).toEqual([404, 'The requested resource could not be found.'])
})

test('worlds with one seed have different ids, and so have a world and its fork after the fork', async () => {
  expect(idsOf(['a', 'b', 'c'].map((name) => keep(name))).size).toBe(3)
  const before = keep('a', 5)
  const world = worlds.get('a')
  if (world === undefined) throw new Error('the world a is gone')
  restoreSnapshot(worlds, 'fork', await takeSnapshot(world))
  expect(idsOf([keep('a', 6), keep('fork', 7)]).size).toBe(2)
  worlds.drop('a')
  expect((await fetched(before)).bytes.length).toBe(4_992)
})

function idsOf(urls: readonly string[]): ReadonlySet<string> {
  return new Set(urls)
}
