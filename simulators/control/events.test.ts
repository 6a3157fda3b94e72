import { afterEach, expect, test } from 'vitest'
import { type StartedSimulators, startSimulators } from '../index.ts'

let simulators: StartedSimulators
/** Number of the world that was created first. */
let first: number
afterEach(() => simulators.stop())

async function start(journalEntries = 100): Promise<void> {
  simulators = await startSimulators({ ports: { control: 0, dtone: 0 }, clock: { mode: 'manual' }, journalEntries })
  first = simulators.worlds.create({ name: 'w' }).incarnation
}

async function look(times = 1): Promise<void> {
  const headers = { authorization: `Basic ${Buffer.from('w:w').toString('base64')}` }
  for (let time = 0; time < times; time++)
    await (await fetch(`${simulators.urls.dtone}/v1/balances`, { headers })).text()
}

function events(query = '', headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${simulators.urls.control}/worlds/w/events?${query}`, { headers })
}

/** The ids and types of the events of a stream that ends. */
async function listed(query: string, headers?: Record<string, string>): Promise<string[]> {
  const text = await (await events(query, headers)).text()
  const told = [...text.matchAll(/^(?:id: (.*)\n)?event: (.*)\ndata: (.*)$/gm)]
  const [, , type, data] = told.shift() ?? []
  expect([type, data]).toEqual(['world', JSON.stringify({ incarnation: simulators.worlds.get('w')?.incarnation })])
  return told.map(([, id = '', type, data = '']) =>
    id === '' ? `${type} ${Object.values(JSON.parse(data))}` : `${type} ${shown(id)}`,
  )
}

/** The id of an event of the nth world that was created, `1-3`, and as it is shown here. */
const idOf = (id: string): string => `${first + Number(id.split('-')[0]) - 1}-${id.split('-')[1]}`
const shown = (id: string): string => `${Number(id.split('-')[0]) - first + 1}-${id.split('-')[1]}`

test('the journal is streamed, from the last event that was read', async () => {
  await start()
  await look(3)
  expect(await listed('follow=false')).toEqual(['exchange 1-1', 'exchange 1-2', 'exchange 1-3'])
  expect(await listed('follow=false', { 'last-event-id': idOf('1-2') })).toEqual(['exchange 1-3'])
  expect(await listed('follow=false&last=1')).toEqual(['exchange 1-3'])
  expect(await listed('follow=false&limit=1')).toEqual(['exchange 1-1'])
  expect(await listed('follow=false&service=africastalking')).toEqual([])
})

test('an event of a world that was replaced does not hide those of the new one', async () => {
  await start()
  await look(2)
  simulators.worlds.create({ name: 'w' })
  await look(2)
  expect(await listed('follow=false', { 'last-event-id': idOf('1-2') })).toEqual(['exchange 2-1', 'exchange 2-2'])
})

test('a world of another process is another one, also where it was created as the first there', async () => {
  await start()
  const before = first
  await simulators.stop()
  await start()
  await look(2)
  expect(first).not.toBe(before)
  expect(await listed('follow=false', { 'last-event-id': `${before}-1` })).toEqual(['exchange 1-1', 'exchange 1-2'])
})

test('a follower gets what comes, and the end when the world is closed', async () => {
  await start()
  const { body, headers } = await events()
  expect(headers.get('content-type')).toBe('text/event-stream')
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  const until = async (part: string): Promise<void> => {
    while (!text.includes(part)) text += (await reader?.read())?.value ?? ''
  }
  await until('retry: 500')
  await look()
  await until('"operationId":"getBalances"')
  simulators.worlds.get('w')?.notices.tell('look here')
  await until('look here')
  simulators.worlds.drop('w')
  expect(await reader?.read()).toEqual({ done: true, value: undefined })
})

test('a held reply is an event when it is given, after those that came later', async () => {
  await start()
  const fault = { select: { service: 'dtone', nth: 1 }, effect: { kind: 'latency', duration: 'PT1S' } }
  await simulators.steer('POST', '/worlds/w/faults', fault)
  const held = look()
  while (simulators.worlds.get('w')?.wakes.nextDue() === undefined) await simulators.worlds.wall.turn()
  await look()
  expect(await listed('follow=false')).toHaveLength(1)
  await simulators.steer('POST', '/worlds/w/clock/advance', { by: 'PT1S' })
  await held
  expect(await listed('follow=false', { 'last-event-id': idOf('1-1') })).toEqual(['exchange 1-2'])
})

test('a reader that comes too late is told how much it has missed', async () => {
  await start(5)
  await look(20)
  expect((await listed('follow=false', { 'last-event-id': idOf('1-1') }))[0]).toMatch(/^missed \d+$/)
  await simulators.steer('DELETE', '/worlds/w/journal')
  expect(await listed('follow=false')).toEqual(['cleared 1'])
})

test('what is due next is listed with what it concerns', async () => {
  await start()
  const fault = { effect: { kind: 'latency', duration: 'PT1S' } }
  await simulators.steer('POST', '/worlds/w/faults', fault)
  const held = look()
  while (simulators.worlds.get('w')?.wakes.nextDue() === undefined) await simulators.worlds.wall.turn()
  const { status, body } = await simulators.steer('GET', '/worlds/w/due')
  expect([status, JSON.parse(body)]).toEqual([
    200,
    {
      ...{ now: '2026-01-01T00:00:00.000Z', total: 1 },
      items: [{ due: '2026-01-01T00:00:01.000Z', kind: 'reply', name: 'dtone getBalances' }],
    },
  ])
  simulators.worlds.drop('w')
  await held
})

test('the documents and the reference page are served without credentials, and are in no journal', async () => {
  await start()
  const { control, dtone } = simulators.urls
  const openapi = await (await fetch(`${dtone}/openapi.json`)).json()
  expect(openapi).toMatchObject({ info: { title: 'DT One Digital Value Services' }, servers: [{ url: dtone }, {}, {}] })
  expect(await (await fetch(`${control}/openapi.yaml`)).text()).toMatch(/^openapi: 3\.1\.0\n/)
  const page = await fetch(`${control}/reference/dtone`)
  expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self'/)
  const sources = [...(await page.text()).matchAll(/(?:src|href|spec-url)="([^"]*)"/g)].map(([, source = '']) => source)
  expect(sources).toEqual(['/reference/dtone.json', '/reference/redoc.js'])
  for (const source of sources) {
    const file = await fetch(`${control}${source}`)
    expect([file.status, await file.text()]).toEqual([200, expect.not.stringContaining('cdn.redoc.ly')])
  }
  expect((await fetch(`${control}/reference`)).status).toBe(200)
  expect((await fetch(`${control}/reference/nothing`)).status).toBe(404)
  expect(simulators.worlds.list().map(({ journal }) => journal.query())).toEqual([[]])
})
