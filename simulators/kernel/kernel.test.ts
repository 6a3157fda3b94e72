import { describe, expect, test } from 'vitest'
import { advance, isSnapshot, restoreSnapshot, settle, takeSnapshot, UnsettledError } from './index.ts'
import { manualWall } from './testing/manualWall.ts'
import { openParcels, send, start } from './testing/parcels.ts'
import { startReceiver } from './testing/receiver.ts'

describe('time', () => {
  test('a timer fires at its moment and not a millisecond before', async () => {
    const { world, post, status } = openParcels()
    await post({ to: 'home' })
    await advance(world, start + 2999)
    expect(await status(1)).toBe('UNDERWAY')
    expect(await advance(world, start + 3000)).toMatchObject({ now: start + 3000, fired: 1, settled: true })
    expect(await status(1)).toBe('ARRIVED')
  })

  test('a timer that is due at once fires after the reply has left', async () => {
    const { parcels, status } = openParcels()
    const reply = await parcels.respond(send('k', { to: 'at once' }))
    expect(JSON.parse(reply.body).status).toBe('UNDERWAY')
    expect(await status(1)).toBe('UNDERWAY')
    reply.afterwards?.(true)
    expect(await status(1)).toBe('ARRIVED')
  })

  test('time never goes back', async () => {
    const { world } = openParcels()
    world.clock.set({ now: start - 1 })
    expect(world.clock.now()).toBe(start)
  })

  test('a world that never settles names what kept it busy', async () => {
    const { world, post } = openParcels()
    await post({ to: 'home' })
    world.activity.begin('a participant that forgot to finish')
    await expect(advance(world, start + 1, { patience: 1 })).rejects.toThrow(/a participant that forgot to finish/)
  })

  test('a rule that sets itself off at the same moment is stopped', async () => {
    const { world, post } = openParcels()
    await post({ to: 'loop' })
    await expect(settle(world)).rejects.toThrow(UnsettledError)
  })

  test('a scaled clock fires by itself when the wall clock gets there', async () => {
    const wall = manualWall()
    const { parcels, post, world } = openParcels({ wall, clock: { mode: 'scaled', rate: 60, now: start } })
    await post({ to: 'home' })
    const shown = () => parcels.contextOf(world).state.parcels.get(1)?.status
    wall.pass(49)
    expect([world.clock.now(), shown()]).toEqual([start + 2940, 'UNDERWAY'])
    wall.pass(1)
    expect([world.clock.now(), shown()]).toEqual([start + 3000, 'ARRIVED'])
  })
})

describe('worlds', () => {
  test('two keys have separate worlds', async () => {
    const { worlds, post, status, world } = openParcels()
    await post({ to: 'home' }, 'a')
    await post({ to: 'home' }, 'b')
    const [a, b] = [worlds.get('a'), worlds.get('b')]
    if (a === undefined || b === undefined) throw new Error('both are open')
    await advance(a, start + 3000)
    expect([await status(1, 'a'), await status(1, 'b')]).toEqual(['ARRIVED', 'UNDERWAY'])
    expect(b.clock.now()).toBe(start)
    expect(world.journal.query()).toEqual([])
  })

  test('strict credentials know only the worlds that exist', async () => {
    const { post, worlds } = openParcels({ credentials: 'strict' })
    expect((await post({ to: 'home' }, 'stranger')).status).toBe(401)
    expect((await post({ to: 'home' })).status).toBe(201)
    expect(worlds.list().map(({ name }) => name)).toEqual(['k'])
  })
})

describe('reproducibility', () => {
  async function run(seed: string, url: string) {
    const { worlds, parcels } = openParcels()
    const world = worlds.create({ name: 'r', seed })
    world.faults.add({ select: { probability: 0.3 }, place: 'after', effect: { kind: 'status', status: 503 } })
    world.callbackPlans.add({ select: { probability: 0.5 }, action: { kind: 'duplicate' } })
    for (let index = 0; index < 20; index++) await parcels.ask(send('r', { to: `n${index}`, callback_url: url }))
    await advance(world, start + 60_000)
    worlds.close()
    return JSON.stringify(world.journal.query())
  }

  test('same seed and same requests give the same journal, byte for byte, twenty times over', async () => {
    const receiver = await startReceiver()
    const first = await run('7', receiver.url)
    expect(first.length).toBeGreaterThan(1000)
    for (let again = 1; again < 20; again++) expect(await run('7', receiver.url)).toBe(first)
    expect(await run('8', receiver.url)).not.toBe(first)
    await receiver.close()
  })
})

describe('faults', () => {
  test('a fault before the state change prevents it, and one after it loses the answer', async () => {
    const { world, parcels, post } = openParcels()
    world.faults.add({ select: { nth: 1 }, place: 'before', effect: { kind: 'status', status: 503, body: 'down' } })
    world.faults.add({ select: { nth: 1, fields: { 'body.to': 'lost' } }, place: 'after', effect: { kind: 'reset' } })
    expect(await parcels.ask(send('k', { to: 'refused' }))).toMatchObject({ status: 503, body: 'down' })
    const lost = await post({ to: 'lost' })
    expect(lost.reply.disruption).toEqual({ kind: 'reset' })
    expect(world.journal.query().at(-1)).toMatchObject({
      ...{ fault: 2, error: 'a fault reset the connection, the request was carried out all the same' },
      reply: { status: 201 },
    })
    expect(parcels.contextOf(world).state.parcels.dump()).toMatchObject([{ id: 1, to: 'lost', status: 'UNDERWAY' }])
  })

  test.each(['reset', 'hang'] as const)(
    'the journal has no reply to a request that a %s kept from the operation, and tells of it',
    async (kind) => {
      const { world, post } = openParcels()
      const told: unknown[] = []
      world.journal.onOutcome((_, read) => told.push(read().reply))
      world.faults.add({ place: 'before', effect: { kind } })
      await post({ to: 'x' })
      const error = expect.stringContaining('the request was not carried out')
      expect(world.journal.query()).toMatchObject([{ reply: null, error }])
      expect(told).toEqual([null])
    },
  )

  test.each([
    ['truncate', { kind: 'truncate' }],
    ['malformed', { kind: 'malformed' }],
  ] as const)('%s damages the answer of the operation, unless its place is before', async (kind, effect) => {
    const { world, parcels } = openParcels()
    world.faults.add({ select: { nth: 1 }, effect })
    world.faults.add({ select: { nth: 1 }, place: 'before', effect })
    const answers = [await parcels.ask(send('k', { to: 'x' })), await parcels.ask(send('k', { to: 'y' }))]
    // The rule of the first place is looked at first.
    expect(answers.map(({ status }) => status)).toEqual([500, 201])
    expect(parcels.contextOf(world).state.parcels.dump()).toMatchObject([{ id: 1, to: 'y' }])
    for (const { disruption, body } of answers)
      if (kind === 'truncate') expect(disruption).toEqual({ kind, bytes: 10 })
      else expect(() => JSON.parse(body)).toThrow()
    expect(world.journal.query().map(({ fault, nearMiss }) => [fault, nearMiss])).toEqual([
      [2, undefined],
      [1, undefined],
    ])
  })

  test('a rule counts the matches that an earlier one has taken', async () => {
    const { world, parcels } = openParcels()
    for (const [nth, status] of [
      [2, 502],
      [3, 503],
    ] as const)
      world.faults.add({ select: { nth }, place: 'before', effect: { kind: 'status', status } })
    const statuses: number[] = []
    for (const to of ['a', 'b', 'c', 'd']) statuses.push((await parcels.ask(send('k', { to }))).status)
    expect(statuses).toEqual([201, 502, 503, 201])
    expect(world.faults.list().map(({ seen, applied }) => [seen, applied])).toEqual([
      [4, 1],
      [4, 1],
    ])
  })

  test('a reply that a latency holds is in the journal once it is sent', async () => {
    const { world, post } = openParcels()
    world.faults.add({ place: 'after', effect: { kind: 'latency', duration: 'PT2S' } })
    const replied = post({ to: 'x' })
    expect(world.journal.query()).toMatchObject([{ id: 1, reply: null }])
    await advance(world, start + 2000)
    await replied
    expect(world.journal.query()).toMatchObject([{ id: 1, fault: 1, reply: { status: 201 } }])
  })

  test('the journal says of a body over the limit how long it may be', async () => {
    const { world, parcels } = openParcels()
    await parcels.ask({ ...send('k', { to: 'x' }), body: new Uint8Array(), bodyLimitExceeded: 1_048_576 })
    expect(world.journal.query()[0]?.request.body).toBe('(more than 1048576 bytes)')
  })

  test('latency holds the answer on the clock of the world', async () => {
    const { world, parcels } = openParcels()
    world.faults.add({ place: 'after', effect: { kind: 'latency', duration: 'PT2S' } })
    let answered = false
    const reply = Promise.resolve(parcels.respond(send('k', { to: 'x' }))).then(() => {
      answered = true
    })
    await advance(world, start + 1999)
    expect(answered).toBe(false)
    await advance(world, start + 2000)
    await reply
  })

  test('a rate limit is the error of the provider until its period is over', async () => {
    const { world, post } = openParcels()
    world.faults.add({ effect: { kind: 'rateLimit', limit: 2, per: 'PT1S' } })
    const statuses = async () => [
      (await post({ to: 'x' })).status,
      (await post({ to: 'x' })).status,
      (await post({ to: 'x' })).status,
    ]
    expect(await statuses()).toEqual([201, 201, 429])
    await advance(world, start + 1000)
    expect(await statuses()).toEqual([201, 201, 429])
  })
})

describe('internal errors', () => {
  test('a rule that throws is a 500 with its reason in the journal', async () => {
    const errors: unknown[] = []
    const { world, post } = openParcels({ report: (error) => errors.push(error) })
    expect((await post({ to: 'crash' })).status).toBe(500)
    expect(errors).toHaveLength(1)
    expect(world.journal.query()[0]?.nearMiss?.[0]).toContain('the rule broke')
  })

  test('a reply that breaks the document is not sent', async () => {
    const { post, world } = openParcels()
    expect((await post({ to: 'undocumented' })).status).toBe(500)
    expect(world.journal.query()[0]?.nearMiss?.join()).toMatch(/ticket/)
  })

  test('the near miss of a refused request names what was nearly right', async () => {
    const { world, parcels } = openParcels()
    await parcels.ask({ ...send('k', {}), target: '/parcel' })
    await parcels.ask(send('k', {}))
    const [unknown, missing] = world.journal.query()
    expect(unknown?.nearMiss?.[0]).toContain('POST /parcels')
    expect(missing?.nearMiss?.[0]).toMatch(/to. is missing/)
    expect(JSON.stringify(world.journal.query())).not.toContain('"x-key":"k"')
  })

  test('an unmet preference stays in the journal beside what else was nearly right', async () => {
    const { world, parcels } = openParcels({ report: () => undefined })
    for (const body of [{}, { to: 'x', z: 1 }, { to: 'undocumented' }]) {
      const { headers, ...request } = send('k', body)
      await parcels.ask({ ...request, headers: { ...headers, prefer: 'code=418' } })
    }
    expect(world.journal.query().map(({ nearMiss }) => nearMiss)).toEqual(
      [/`to` is missing/, /`z` is not known/, /breaks the document/].map((other) => [
        'sendParcel: no documented reply fits Prefer: code=418',
        expect.stringMatching(other),
      ]),
    )
  })

  test('a credential header that is sent twice opens no world', async () => {
    const { parcels, worlds } = openParcels()
    const request = { ...send('k, k', { to: 'x' }), rawHeaders: ['X-Key', 'k', 'x-key', 'k'] }
    expect((await parcels.ask(request)).status).toBe(400)
    expect(worlds.list()).toHaveLength(1)
  })
})

describe('snapshots', () => {
  test('a restored world goes on as the original', async () => {
    const { worlds, world, post, status } = openParcels()
    await post({ to: 'home' })
    const taken: unknown = JSON.parse(JSON.stringify(await takeSnapshot(world)))
    const next = (await post({ to: 'again' })).body.ticket
    await advance(world, start + 3000)
    const snapshot = snapshotOf(taken)
    restoreSnapshot(worlds, 'fork', snapshot)
    expect(await status(1, 'fork')).toBe('UNDERWAY')
    expect((await post({ to: 'again' }, 'fork')).body).toMatchObject({ id: 2, ticket: next })
    const fork = worlds.get('fork')
    if (fork === undefined) throw new Error('it was restored')
    await advance(fork, start + 3000)
    expect(await status(1, 'fork')).toBe('ARRIVED')
  })

  test('requests in a restored world do not count in the rate limits of the original', async () => {
    const { worlds, world, post } = openParcels()
    world.faults.add({ effect: { kind: 'rateLimit', limit: 2, per: 'PT1M' } })
    await post({ to: 'x' })
    restoreSnapshot(worlds, 'fork', await takeSnapshot(world))
    for (const expected of [201, 429]) expect((await post({ to: 'x' }, 'fork')).status).toBe(expected)
    for (const expected of [201, 429]) expect((await post({ to: 'x' })).status).toBe(expected)
  })

  test('a snapshot that was edited is refused, one whose members are in another order is not', async () => {
    const { world } = openParcels()
    const { content, ...rest } = await takeSnapshot(world)
    expect(isSnapshot({ ...rest, content: { ...content, seed: 'other' } })).toBe(false)
    const { seed, ...others } = content
    expect(isSnapshot({ ...rest, content: { ...others, seed } })).toBe(true)
  })
})

function snapshotOf(value: unknown) {
  const shape = { format: '', digest: '', content: {} }
  const candidate = Object.assign(shape, value)
  if (!isSnapshot(candidate)) throw new Error('the snapshot does not hold')
  return candidate
}
