import { once } from 'node:events'
import { type ClientRequest, get, type IncomingMessage } from 'node:http'
import { createInterface } from 'node:readline'
import { afterEach, expect, test } from 'vitest'
import { type StartedSimulators, type StartOptions, startSimulators } from '../index.ts'

const start = '2026-01-01T00:00:00.000Z'
let simulators: StartedSimulators
afterEach(() => simulators.stop())

async function open(options: Partial<StartOptions> = {}): Promise<void> {
  simulators = await startSimulators({ ports: { control: 0, dtone: 0 }, clock: { mode: 'manual' }, ...options })
}

async function ask(method: string, path: string, body?: object): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${simulators.urls.control}/worlds/${path}`, {
    method,
    ...(body !== undefined && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) }
}

interface Told {
  readonly kind: string
  readonly turn: number
  readonly now: string
}

/** Joins over HTTP; answers each event with what `work` says, and leaves it open when that is nothing. */
async function join(
  name: string,
  work: (event: Told) => object | undefined | Promise<object | undefined> = () => ({ next: null }),
): Promise<{ told: Told[]; request: ClientRequest; response: IncomingMessage; statuses: number[] }> {
  const request = get(`${simulators.urls.control}/worlds/w/participants/${name}/turns`)
  const [response] = await once(request, 'response')
  request.on('error', () => undefined)
  response.on('error', () => undefined)
  expect(response.statusCode).toBe(200)
  const told: Told[] = []
  const statuses: number[] = []
  let kind = ''
  createInterface(response)
    .on('error', () => undefined)
    .on('line', async (line) => {
      if (line.startsWith('event: ')) kind = line.slice(7)
      if (!line.startsWith('data: ')) return
      const event = { kind, ...JSON.parse(line.slice(6)) }
      told.push(event)
      const answer = await work(event)
      if (answer === undefined) return
      const answered = ask('POST', `w/participants/${name}/turns/${event.turn}`, answer)
      // The last answers of a test may come when its servers are closed.
      statuses.push(
        await answered.then(
          ({ status }) => status,
          () => 0,
        ),
      )
    })
  return { told, request, response, statuses }
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await simulators.worlds.wall.turn()
}

const advance = (by: string) => ask('POST', 'w/clock/advance', { by })

async function buy(): Promise<void> {
  const headers = { authorization: `Basic ${btoa('w:w')}` }
  await (await fetch(`${simulators.urls.dtone}/v1/balances`, { headers })).text()
}

test('joining opens the world, and the participant is listed with its next work, which is due in the world', async () => {
  await open()
  const { told } = await join('shop', () => ({ next: '2026-01-01T03:05:00+03:00' }))
  await until(() => told.length > 0)
  expect(told).toEqual([{ kind: 'clock', turn: 1, mode: 'manual', rate: 0, now: start, replaced: false }])
  await until(() => simulators.worlds.participant('w', 'shop')?.open === undefined)
  const due = '2026-01-01T00:05:00.000Z'
  expect(await ask('GET', 'w/participants')).toEqual({ status: 200, body: [{ name: 'shop', turn: null, next: due }] })
  expect((await ask('GET', 'w/due')).body).toMatchObject({ items: [{ due, kind: 'participant', name: 'shop' }] })
})

test('with strict credentials only a world that exists can be joined', async () => {
  await open({ credentials: 'strict' })
  expect(await ask('GET', 'w/participants/shop/turns')).toMatchObject({ status: 404 })
  simulators.worlds.create({ name: 'w' })
  expect((await join('shop')).response.statusCode).toBe(200)
})

test('an advance waits for the participant, whose requests are settled before time moves', async () => {
  await open()
  let requests = 0
  const { told } = await join('shop', async ({ kind }) => {
    if (kind === 'turn' && requests < 2) {
      requests += 1
      await buy()
    }
    return { next: null }
  })
  expect((await advance('PT5M')).status).toBe(200)
  expect(told.map(({ kind, now }) => `${kind} ${now.slice(14, 19)}`)).toEqual([
    ...['clock 00:00', 'turn 00:00', 'turn 00:00', 'turn 00:00', 'clock 05:00'],
  ])
  expect(simulators.worlds.get('w')?.journal.query()).toHaveLength(2)
})

test('a participant whose connection breaks in its turn leaves, and the advance goes on', async () => {
  await open()
  const { told, request } = await join('shop', ({ kind }) => (kind === 'clock' ? { next: null } : undefined))
  const advanced = advance('PT5M')
  await until(() => told.length === 2)
  request.destroy()
  expect((await advanced).status).toBe(200)
  expect(await ask('GET', 'w/participants')).toMatchObject({ body: [] })
  expect((await ask('POST', 'w/participants/shop/turns/2', { next: null })).body).toMatchObject({
    status: 404,
    detail: expect.stringContaining('No participant "shop" is joined'),
  })
})

test('a second stream takes the place of the first, whose turns are not open any more', async () => {
  await open()
  const first = await join('shop', () => undefined)
  await until(() => first.told.length === 1)
  const ended = once(first.response, 'end')
  const second = await join('shop')
  await ended
  expect(first.told.at(-1)).toMatchObject({ kind: 'taken' })
  expect((await ask('POST', 'w/participants/shop/turns/1', { next: null })).status).toBe(409)
  expect((await advance('PT5M')).status).toBe(200)
  expect(second.statuses.every((status) => status === 204)).toBe(true)
})

test('a turn is answered once, and not after its advance was stopped', async () => {
  await open()
  const { told } = await join('shop', ({ kind }) => (kind === 'clock' ? { next: null } : undefined))
  const advanced = advance('PT5M')
  await until(() => told.length === 2)
  expect((await ask('GET', 'w/participants')).body).toEqual([{ name: 'shop', turn: 2, next: null }])
  expect((await ask('DELETE', 'w/clock/advance')).status).toBe(204)
  expect((await advanced).status).toBe(409)
  expect((await ask('POST', 'w/participants/shop/turns/2', { next: null })).status).toBe(409)
  expect((await ask('POST', 'w/participants/shop/turns/1', { next: null })).status).toBe(409)
  expect((await ask('GET', 'w/participants')).body).toEqual([{ name: 'shop', turn: null, next: null }])
})

test('the stream goes on in the world that replaces its own, and the reply comes when the new clock was taken over', async () => {
  await open()
  const { told, statuses } = await join('shop')
  await advance('PT5M')
  const { body: snapshot } = await ask('GET', 'w/snapshot')
  const heard = async (method: string, path: string, body?: object) => {
    expect((await ask(method, path, body)).status).toBeLessThan(300)
    return told.at(-1)
  }
  const early = { mode: 'manual', now: '2025-01-01T00:00:00.000Z' }
  expect(await heard('PUT', 'w', { clock: early })).toMatchObject({ ...early, kind: 'clock', replaced: true })
  expect(await heard('PUT', 'w/snapshot', Object(snapshot))).toMatchObject({
    now: '2026-01-01T00:05:00.000Z',
    replaced: true,
  })
  expect(await heard('PUT', 'w/clock', { mode: 'scaled', rate: 60 })).toMatchObject({
    mode: 'scaled',
    rate: 60,
    replaced: false,
  })
  expect((await ask('DELETE', 'w')).status).toBe(204)
  expect((await ask('GET', 'w/participants')).status).toBe(404)
  expect(await heard('PUT', 'w')).toMatchObject({ now: start, replaced: true })
  expect((await advance('PT5M')).status).toBe(200)
  expect(new Set(statuses)).toEqual(new Set([204]))
})

test('work that one participant causes at another is done before time moves', async () => {
  await open()
  const work: string[] = []
  let ordered = false
  await join('shop', ({ kind }) => {
    if (kind !== 'turn' || !ordered) return { next: null }
    ordered = false
    work.push('packed')
    return { next: null, worked: true }
  })
  await join('web', ({ kind, now }) => {
    if (work.length > 0) return { next: null }
    if (kind !== 'turn' || now === start) return { next: '2026-01-01T00:01:00.000Z' }
    // It calls the other one, which answers at once and works later.
    ordered = true
    work.push(`ordered ${now}`)
    return { next: null, worked: true }
  })
  expect(await advance('PT1H')).toMatchObject({ status: 200 })
  expect(work).toEqual(['ordered 2026-01-01T00:01:00.000Z', 'packed'])
})

test('a participant in an unknown world, and one of an unknown name, cannot answer', async () => {
  await open()
  expect((await ask('POST', 'w/participants/shop/turns/1', { next: null })).body).toMatchObject({
    detail: expect.stringContaining('PUT /worlds/w'),
  })
  simulators.worlds.create({ name: 'w' })
  expect((await ask('POST', 'w/participants/shop/turns/1', { next: null })).status).toBe(404)
})

test.each([
  undefined,
  [],
  {},
  { next: 1 },
  { next: 'soon' },
  { next: '9999-01-01T00:00:00Z' },
  { next: null, worked: 1 },
  { next: null, more: 1 },
])('the answer %j is refused, and the turn stays open', async (answer) => {
  await open()
  const { told } = await join('shop', () => undefined)
  await until(() => told.length === 1)
  expect((await ask('POST', 'w/participants/shop/turns/1', answer)).status).toBeGreaterThanOrEqual(400)
  expect((await ask('POST', 'w/participants/shop/turns/1', { next: null })).status).toBe(204)
})

test('answers of participants are not in the log', async () => {
  const targets: string[] = []
  await open({ log: (event) => event.kind === 'request' && targets.push(event.target) })
  await join('shop')
  await advance('PT5M')
  expect(targets).toEqual(['/worlds/w/clock/advance'])
})
