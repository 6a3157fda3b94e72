import { createHash } from 'node:crypto'
import { afterEach, expect, test } from 'vitest'
import { createSimulators, type Simulators } from '../index.ts'

const start = '2026-01-01T00:00:00.000Z'
let simulators: Simulators

afterEach(() => simulators.close())

function open() {
  simulators = createSimulators({ clock: { mode: 'manual', now: Date.parse(start) } })
  simulators.worlds.create({ name: 'w' })
  return async (method: string, path: string, body?: object) => {
    const reply = await simulators.steer(method, path, body)
    return { status: reply.status, body: reply.body === '' ? undefined : JSON.parse(reply.body) }
  }
}

/** A snapshot that someone has made: the digest is right. */
function forged(content: object) {
  const digest = createHash('sha256').update(JSON.stringify(content)).digest('hex')
  return { format: 'railyard-world/3', digest, content }
}

test.each([
  ['POST', '/worlds/w/clock/advance', { by: 'P3000000D' }],
  ['POST', '/worlds/w/clock/advance', { by: `P${'9'.repeat(400)}D` }],
  ['POST', '/worlds/w/clock/advance', { to: '9999-12-31T23:59:59Z' }],
  ['POST', '/worlds/w/clock/advance', { to: '2030-12-31T23:59:60Z' }],
  ['PUT', '/worlds/w/clock', { mode: 'real', now: '9999-12-31T23:59:59Z' }],
  ['PUT', '/worlds/w/clock', { now: '0000-01-01T00:00:00+14:00' }],
  ['PUT', '/worlds/w/clock', { now: '2026-06-30T23:59:60Z' }],
  ['PUT', '/worlds/w', { clock: { mode: 'manual', now: '0000-01-01T00:00:00+14:00' } }],
  ['PUT', '/worlds/w', { clock: { mode: 'real', now: '9999-12-31T23:59:59Z' } }],
  ['PUT', '/worlds/w', { clock: { now: '2026-06-30T23:59:60Z' } }],
  ['GET', '/worlds/w/journal?since=2026-06-30T23:59:60Z', undefined],
])('%s %s with %j, a moment that no clock can show, is refused and the world stays', async (method, path, body) => {
  const ask = open()
  const before = await ask('GET', '/worlds')
  expect((await ask(method, path, body)).status).toBe(400)
  expect(await ask('GET', '/worlds')).toEqual(before)
  expect(before.status).toBe(200)
})

test('an advance beyond the last year says how far a clock can go', async () => {
  const ask = open()
  for (const by of ['P999999D', 'P999999D'] as const) await ask('POST', '/worlds/w/clock/advance', { by })
  expect((await ask('POST', '/worlds/w/clock/advance', { by: 'P999999D' })).body.detail).toContain('8999-12-31')
  expect((await ask('GET', '/worlds/w/clock')).body.now).toMatch(/^7501-/)
})

test.each([
  [{}],
  [{ seed: '1', origin: '1', secret: 'x', clock: { mode: 'manual', rate: 0, now: 8.64e15 } }],
  [{ seed: '1', origin: '1', secret: 'x', clock: { mode: 'sometimes', rate: 0, now: 0 } }],
  [{ seed: '1', origin: '1', secret: 'x', clock: null }],
  [{ seed: 1, origin: '1', secret: 'x', clock: { mode: 'manual', rate: 0, now: 0 } }],
])('a forged snapshot with the content %j is refused, and worlds can be listed', async (content) => {
  const ask = open()
  expect((await ask('PUT', '/worlds/forged/snapshot', forged(content))).status).toBe(400)
  expect((await ask('GET', '/worlds')).body).toHaveLength(1)
})

/** A snapshot of a world with timers, a tried callback, a delayed answer, a rule of each kind and documents of a provider. */
async function fullSnapshot(ask: ReturnType<typeof open>) {
  await ask('POST', '/worlds/w/faults', { effect: { kind: 'rateLimit', limit: 99, per: 'PT1M' } })
  await ask('POST', '/worlds/w/callback-plans', { action: { kind: 'drop', attempts: 1 } })
  for (const id of ['a', 'b'])
    await simulators.dtone?.ask({
      method: 'POST',
      target: '/v1/async/transactions',
      headers: { authorization: `Basic ${btoa('w:w')}`, 'content-type': 'application/json' },
      body: Buffer.from(
        JSON.stringify({
          external_id: id,
          product_id: 6035,
          auto_confirm: true,
          callback_url: 'http://127.0.0.1:1/',
          credit_party_identifier: { mobile_number: '+593990000100' },
        }),
      ),
    })
  await ask('POST', '/worlds/w/clock/advance', { by: 'PT4S' })
  return (await ask('GET', '/worlds/w/snapshot')).body.content
}

/** The path of everything within a value. */
function pathsIn(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [[...path]]
  const within = Object.entries(value).flatMap(([name, part]) => pathsIn(part, [...path, name]))
  return path.length === 0 ? within : [[...path], ...within]
}

/** A copy in which one part is something else. */
function forgedAt(content: object, path: readonly string[], value: unknown): object {
  const copy = structuredClone(content)
  const last = path.at(-1) ?? ''
  Object.assign(
    path.slice(0, -1).reduce((part: object, name) => Reflect.get(part, name), copy),
    { [last]: value },
  )
  return copy
}

test('a forged snapshot with null in any place of the kernel is refused, and the answer names the place', async () => {
  const ask = open()
  const { services: _, ...content } = await fullSnapshot(ask)
  const paths = pathsIn(content)
  expect(paths.length).toBeGreaterThan(80)
  for (const path of paths) {
    const { status, body } = await ask(
      'PUT',
      '/worlds/w/snapshot',
      forged({ services: {}, ...forgedAt(content, path, null) }),
    )
    expect([path, status]).toEqual([path, 400])
    expect(body.detail).toContain(
      path
        .map((name) => (/^\d+$/.test(name) ? `[${name}]` : `.${name}`))
        .join('')
        .slice(1),
    )
  }
  expect(simulators.worlds.get('w')?.isDropped).toBe(false)
})

const transactions = 'services.dtone.collections.transactions'

test.each([
  [transactions, {}, transactions],
  [`${transactions}.0`, null, `${transactions}[0]`],
  [`${transactions}.1.id`, '7', 'services.dtone: collections.transactions[1]'],
  [`${transactions}.1.externalId`, {}, 'services.dtone: collections.transactions[1]'],
  ['services.dtone.sequences.transactionIds', -1, 'services.dtone.sequences.transactionIds'],
  ['timers.upcoming', 1, 'timers.upcoming'],
  ['callbacks.upcoming', 1, 'callbacks.upcoming'],
])('a forged snapshot with %s as %j is refused, and the answer names the place', async (path, value, place) => {
  const ask = open()
  const content = await fullSnapshot(ask)
  expect((await ask('PUT', '/worlds/w/snapshot', forged(content))).status).toBe(200)
  const { status, body } = await ask('PUT', '/worlds/w/snapshot', forged(forgedAt(content, path.split('.'), value)))
  expect([status, body.detail]).toEqual([400, expect.stringContaining(place)])
})

test('a snapshot that cannot be restored leaves the world that it was to replace', async () => {
  const ask = open()
  const { body: snapshot } = await ask('GET', '/worlds/w/snapshot')
  const { randoms: _, ...content } = snapshot.content
  for (const name of ['w', 'other'])
    expect((await ask('PUT', `/worlds/${name}/snapshot`, forged(content))).status).toBe(400)
  expect((await ask('GET', '/worlds')).body).toEqual([expect.objectContaining({ name: 'w' })])
  expect(simulators.worlds.get('w')?.isDropped).toBe(false)
})

test('a seed and a secret have a length that can be hashed at once', async () => {
  const ask = open()
  const long = 'x'.repeat(513)
  expect((await ask('PUT', '/worlds/w', { seed: long })).status).toBe(400)
  expect((await ask('PUT', '/worlds/w', { secret: long })).status).toBe(400)
  expect((await ask('PUT', '/worlds/w', { seed: long.slice(1) })).status).toBe(200)
})

test('only a snapshot may be larger than a mebibyte', async () => {
  const ask = open()
  const large = 'x'.repeat(1024 * 1024)
  expect((await ask('PUT', '/worlds/w', { seed: large })).status).toBe(413)
  const { body: snapshot } = await ask('GET', '/worlds/w/snapshot')
  expect((await ask('PUT', '/worlds/w/snapshot', snapshot)).status).toBe(200)
  const content = { ...snapshot.content, seed: large }
  expect((await ask('PUT', '/worlds/w/snapshot', forged(content))).status).toBe(400)
})

test('a snapshot with a seed of 32 MiB is refused in less than four seconds of CPU time', async () => {
  const ask = open()
  await ask('PUT', '/worlds/w')
  const { body: snapshot } = await ask('GET', '/worlds/w/snapshot')
  const large = forged({ ...snapshot.content, seed: 'x'.repeat(32 * 1024 * 1024) })
  const before = process.cpuUsage()
  expect((await ask('PUT', '/worlds/w/snapshot', large)).status).toBe(400)
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 1_000).toBeLessThan(4_000)
  expect((user + system) / 1_000).toBeLessThan(2_000)
})

test.each(['日本', 'text', 'text/plain\r\nx: y', 'text/plain; name="é"', '/', ''])(
  'a fault with the media type %j, which no header can carry, is refused',
  async (contentType) => {
    const ask = open()
    const effect = { kind: 'status', status: 200, contentType, body: 'x' }
    expect((await ask('POST', '/worlds/w/faults', { effect })).status).toBe(400)
    const spelt = { ...effect, contentType: 'text/plain; charset=UTF-8' }
    expect((await ask('POST', '/worlds/w/faults', { effect: spelt })).status).toBe(201)
  },
)

test('a manual world without a moment starts at a fixed one, which is the same on every day', async () => {
  simulators = createSimulators()
  await simulators.steer('PUT', '/worlds/w', { clock: { mode: 'manual' } })
  const { body } = await simulators.steer('GET', '/worlds/w/clock')
  expect(JSON.parse(body)).toEqual({ mode: 'manual', rate: 0, now: start })
})

test('a world whose clock has run out of years is shown at the last moment, and the list of all worlds stays', async () => {
  const ask = open()
  simulators.worlds.create({ name: 'late', clock: { mode: 'manual', now: 8.64e15 + 1 } })
  expect((await ask('GET', '/worlds')).body[1].clock.now).toBe('9999-12-31T23:59:59.999Z')
})
