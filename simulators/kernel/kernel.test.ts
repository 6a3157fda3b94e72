import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { advance, isSnapshot, restoreSnapshot, settle, takeSnapshot, UnsettledError, Worlds } from './index.ts'
import { createParcels, send } from './testing/parcels.ts'
import { type Receiver, startReceiver } from './testing/receiver.ts'

const start = Date.parse('2026-01-01T00:00:00Z')

function manual(options: ConstructorParameters<typeof Worlds>[0] = {}) {
  const worlds = new Worlds({ clock: { mode: 'manual', now: start }, ...options })
  const parcels = createParcels(worlds)
  const world = worlds.create({ name: 'k' })
  const post = async (body: object, key = 'k') => {
    const reply = await parcels.ask(send(key, body))
    return { status: reply.status, body: reply.body === '' ? undefined : JSON.parse(reply.body), reply }
  }
  const status = async (id: number, key = 'k') => {
    const reply = await parcels.ask({
      method: 'GET',
      target: `/parcels/${id}`,
      headers: { 'x-key': key },
      body: new Uint8Array(),
    })
    return JSON.parse(reply.body).status
  }
  return { worlds, parcels, world, post, status }
}

describe('time', () => {
  test('a timer fires at its moment and not a millisecond before', async () => {
    const { world, post, status } = manual()
    await post({ to: 'home' })
    await advance(world, start + 2999)
    expect(await status(1)).toBe('UNDERWAY')
    expect(await advance(world, start + 3000)).toMatchObject({ now: start + 3000, fired: 1, settled: true })
    expect(await status(1)).toBe('ARRIVED')
  })

  test('what is due at once fires after the reply has left', async () => {
    const { parcels, status } = manual()
    const reply = await parcels.respond(send('k', { to: 'at once' }))
    expect(JSON.parse(reply.body).status).toBe('UNDERWAY')
    expect(await status(1)).toBe('UNDERWAY')
    reply.afterwards?.(true)
    expect(await status(1)).toBe('ARRIVED')
  })

  test('time never goes back', async () => {
    const { world } = manual()
    world.clock.set({ now: start - 1 })
    expect(world.clock.now()).toBe(start)
  })

  test('a world that never comes to rest says what kept it busy', async () => {
    const { world, post } = manual()
    await post({ to: 'home' })
    world.activity.begin('a participant that forgot to finish')
    await expect(advance(world, start + 1, { patience: 1 })).rejects.toThrow(/a participant that forgot to finish/)
  })

  test('a rule that sets itself off at one and the same moment is stopped', async () => {
    const { world, post } = manual()
    await post({ to: 'loop' })
    await expect(settle(world)).rejects.toThrow(UnsettledError)
  })

  test('a scaled clock fires by itself when the wall clock gets there', async () => {
    const wakes: { delay: number; wake: () => void }[] = []
    let now = 1000
    const wall = {
      now: () => now,
      after(delay: number, wake: () => void) {
        wakes.push({ delay, wake })
        return () => undefined
      },
      turn: async () => undefined,
    }
    const { post, status, world } = manual({ wall, clock: { mode: 'scaled', rate: 60, now: start } })
    await post({ to: 'home' })
    expect(wakes.at(-1)?.delay).toBe(50)
    now += 50
    wakes.at(-1)?.wake()
    expect(world.clock.now()).toBe(start + 3000)
    expect(await status(1)).toBe('ARRIVED')
  })
})

describe('worlds', () => {
  test('two keys never see each other', async () => {
    const { worlds, post, status, world } = manual()
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
    const { post, worlds } = manual({ credentials: 'strict' })
    expect((await post({ to: 'home' }, 'stranger')).status).toBe(401)
    expect((await post({ to: 'home' })).status).toBe(201)
    expect(worlds.list().map(({ name }) => name)).toEqual(['k'])
  })
})

describe('reproducibility', () => {
  async function run(seed: string, url: string) {
    const { worlds, parcels } = manual()
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

describe('callbacks', () => {
  let receiver: Receiver
  beforeEach(async () => {
    receiver = await startReceiver()
  })
  afterEach(() => receiver.close())

  const send3 = async (actions: Parameters<ReturnType<typeof manual>['world']['callbackPlans']['add']>[0][]) => {
    const { world, post, parcels } = manual()
    for (const action of actions) world.callbackPlans.add(action)
    for (const path of ['/1', '/2', '/3']) await post({ to: path, callback_url: `${receiver.url}${path}` })
    await advance(world, start + 3000)
    return { world, parcels, post, paths: () => receiver.received.map(({ path }) => path) }
  }

  test('they are delivered in order before advance returns', async () => {
    const { paths, world } = await send3([])
    expect(paths()).toEqual(['/1', '/2', '/3'])
    expect([...world.callbacks.list()].map(({ state }) => state)).toEqual(['delivered', 'delivered', 'delivered'])
  })

  test('a refused one is sent again on the schedule of the provider, and given up at its end', async () => {
    receiver.answers.push(500, 302, 'close')
    const { world, post } = manual()
    await post({ to: 'x', callback_url: receiver.url })
    await advance(world, start + 3999)
    expect(receiver.received).toHaveLength(1)
    await advance(world, start + 4000)
    expect(receiver.received).toHaveLength(2)
    await advance(world, start + 9000)
    const [callback] = world.callbacks.list()
    expect(callback?.state).toBe('failed')
    expect(callback?.attempts.map(({ at, status, error }) => [at - start, status ?? error])).toEqual([
      [3000, 500],
      [4000, 302],
      [9000, 'socket hang up'],
    ])
    expect(receiver.received.map(({ path }) => path)).not.toContain('/elsewhere')
  })

  test('drop loses one for good', async () => {
    const { paths, world } = await send3([{ select: { nth: 2 }, action: { kind: 'drop' } }])
    await advance(world, start + 60_000)
    expect(paths()).toEqual(['/1', '/3'])
  })

  test('drop with attempts loses only those, and the retry arrives', async () => {
    const { paths, world } = await send3([{ select: { nth: 1 }, action: { kind: 'drop', attempts: 1 } }])
    expect(paths()).toEqual(['/2', '/3'])
    await advance(world, start + 4000)
    expect(paths()).toEqual(['/2', '/3', '/1'])
  })

  test('delay, duplicate and reorder', async () => {
    const { paths, world } = await send3([
      { select: { nth: 1 }, action: { kind: 'reorder' } },
      { select: { nth: 2 }, action: { kind: 'duplicate' } },
      { select: { nth: 3 }, action: { kind: 'delay', duration: 'PT10S' } },
    ])
    expect(paths()).toEqual(['/2', '/2', '/1'])
    await advance(world, start + 13_000)
    expect(paths()).toEqual(['/2', '/2', '/1', '/3'])
  })

  test('reorder without a next one gives in after a minute', async () => {
    const { paths, world } = await send3([{ select: { nth: 3 }, action: { kind: 'reorder' } }])
    expect(paths()).toEqual(['/1', '/2'])
    await advance(world, start + 63_000)
    expect(paths()).toEqual(['/1', '/2', '/3'])
  })

  test('hold keeps one until it is replayed', async () => {
    const { paths, world } = await send3([{ select: { fields: { id: 2 } }, action: { kind: 'hold' } }])
    expect(paths()).toEqual(['/1', '/3'])
    expect((await world.callbacks.replay(2))?.state).toBe('delivered')
    expect(paths()).toEqual(['/1', '/3', '/2'])
  })

  test('corrupt changes the body on the way', async () => {
    await send3([
      { select: { nth: 1 }, action: { kind: 'corrupt', how: 'field', field: 'status', value: 'LOST' } },
      { select: { nth: 2 }, action: { kind: 'corrupt', how: 'truncate' } },
      { select: { nth: 3 }, action: { kind: 'corrupt', how: 'garble' } },
    ])
    expect(receiver.received[0]?.body).toBe('{"id":1,"status":"LOST"}')
    for (const { body } of receiver.received.slice(1)) expect(() => JSON.parse(body)).toThrow()
  })

  test('a reorder goes on in a snapshot: the one that waits there goes after the next one', async () => {
    const { worlds, world, post } = manual()
    world.callbackPlans.add({ select: { nth: 1 }, action: { kind: 'reorder' } })
    await post({ to: 'x', callback_url: `${receiver.url}/1` })
    await advance(world, start + 3000)
    const copy = restoreSnapshot(worlds, 'copy', await takeSnapshot(world))
    await post({ to: 'x', callback_url: `${receiver.url}/2` }, 'copy')
    await advance(copy, start + 6000)
    expect(receiver.received.map(({ path }) => path)).toEqual(['/2', '/1'])
  })

  test('one that was taken in the end is not sent again, whether a copy of it or a replay was taken', async () => {
    receiver.answers.push(500, 200, 500)
    const { world, paths } = await send3([{ select: { nth: 1 }, action: { kind: 'duplicate' } }])
    expect(paths()).toEqual(['/1', '/1', '/2', '/3'])
    expect((await world.callbacks.replay(2))?.state).toBe('delivered')
    await advance(world, start + 60_000)
    expect(paths()).toEqual(['/1', '/1', '/2', '/3', '/2'])
  })

  test('before the reply: the request is answered only when the callback has been sent', async () => {
    const { world, parcels } = manual()
    world.callbackPlans.add({ action: { kind: 'beforeReply' } })
    let answered = false
    const reply = Promise.resolve(parcels.respond(send('k', { to: 'x', callback_url: receiver.url }))).then(() => {
      answered = true
    })
    await advance(world, start + 2999)
    expect(answered).toBe(false)
    await advance(world, start + 3000)
    await reply
    expect(receiver.received).toHaveLength(1)
  })

  test.each([
    ['is used up', { times: 1 }, 1],
    ['has had its turn', { nth: 1 }, 1],
    ['is for another provider', { service: 'dtone' as const }, 0],
  ])('a plan before the reply that %s keeps none back', async (_, select, before) => {
    const { world, parcels } = manual()
    const order = send('k', { to: 'at once', callback_url: receiver.url })
    world.callbackPlans.add({ select, action: { kind: 'beforeReply' } })
    for (let sent = 0; sent < before; sent++) await parcels.ask(order)
    expect(await parcels.respond(send('k', { to: 'x', callback_url: receiver.url }))).toMatchObject({ status: 201 })
  })

  test('before the reply: a plan for another callback lets the reply go when that of the request has been tried', async () => {
    const { world, parcels } = manual()
    world.callbackPlans.add({ select: { about: '77' }, action: { kind: 'beforeReply' } })
    const reply = await parcels.respond(send('k', { to: 'at once', callback_url: receiver.url }))
    expect([reply.status, receiver.received.length]).toEqual([201, 1])
  })

  test('before the reply: what is called back in more than a minute is not waited for', async () => {
    const { world, parcels } = manual()
    world.callbackPlans.add({ action: { kind: 'beforeReply' } })
    world.callbackPlans.add({ action: { kind: 'delay', duration: 'PT61S' } })
    const reply = await parcels.respond(send('k', { to: 'at once', callback_url: receiver.url }))
    expect([reply.status, receiver.received.length]).toEqual([201, 0])
  })

  test('targets other than loopback are refused when the callback is sent', async () => {
    const notices: string[] = []
    const { world, post } = manual({ notice: (line) => notices.push(line) })
    for (const host of ['192.168.0.1', '169.254.169.254', '[fe80::1]'])
      await post({ to: 'x', callback_url: `http://${host}/cb` })
    await advance(world, start + 3000)
    expect([...world.callbacks.list()].map(({ attempts }) => attempts[0]?.error)).toEqual([
      expect.stringContaining('start with --allow-callbacks 192.168.0.1'),
      expect.stringContaining('callbacks never go there'),
      expect.stringContaining('callbacks never go there'),
    ])
    await advance(world, start + 60_000)
    expect(notices.map((line) => line.split(' ').slice(0, 2))).toEqual([
      ['callbacks:', '192.168.0.1'],
      ['callbacks:', '169.254.169.254'],
      ['callbacks:', 'fe80::1'],
    ])
  })

  test('a URL that Node cannot send to is a failed attempt, and neither ends the process nor keeps the world busy', async () => {
    const { world, post } = manual()
    await post({ to: 'x', callback_url: receiver.url.replace('//', '//user%ff:secret@') })
    await advance(world, start + 60_000)
    const [callback] = world.callbacks.list()
    expect([callback?.state, callback?.attempts.length]).toEqual(['failed', 3])
  })

  test('userinfo in the URL becomes Basic authorization and is kept out of the journal', async () => {
    const { world, post } = manual()
    await post({ to: 'x', callback_url: receiver.url.replace('//', '//user:secret@') })
    await advance(world, start + 3000)
    expect(receiver.received[0]?.headers.authorization).toBe(`Basic ${Buffer.from('user:secret').toString('base64')}`)
    expect(JSON.stringify(world.journal.query(({ kind }) => kind === 'callback'))).not.toContain('secret')
  })
})

describe('faults', () => {
  test('before the state change nothing happens, after it the work is done and the answer lost', async () => {
    const { world, post, status } = manual()
    world.faults.add({ select: { nth: 1 }, place: 'before', effect: { kind: 'status', status: 503, body: 'down' } })
    world.faults.add({ select: { nth: 1, fields: { 'body.to': 'lost' } }, place: 'after', effect: { kind: 'reset' } })
    expect(await post({ to: 'refused' }).catch(() => undefined)).toBeUndefined()
    const lost = await post({ to: 'lost' })
    expect(lost.reply.disruption).toEqual({ kind: 'reset' })
    expect(await status(1)).toBe('UNDERWAY')
  })

  test('latency keeps the answer back on the clock of the world', async () => {
    const { world, parcels } = manual()
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
    const { world, post } = manual()
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

describe('what goes wrong inside', () => {
  test('a rule that throws is a 500 of ours with its reason in the journal', async () => {
    const errors: unknown[] = []
    const { world, post } = manual({ report: (error) => errors.push(error) })
    expect((await post({ to: 'crash' })).status).toBe(500)
    expect(errors).toHaveLength(1)
    expect(world.journal.query()[0]?.nearMiss?.[0]).toContain('the rule broke')
  })

  test('a reply that breaks the document is never sent as if it were good', async () => {
    const { post, world } = manual()
    expect((await post({ to: 'undocumented' })).status).toBe(500)
    expect(world.journal.query()[0]?.nearMiss?.join()).toMatch(/ticket/)
  })

  test('the near miss of a refused request says what was nearly right', async () => {
    const { world, parcels } = manual()
    await parcels.ask({ ...send('k', {}), target: '/parcel' })
    await parcels.ask(send('k', {}))
    const [unknown, missing] = world.journal.query()
    expect(unknown?.nearMiss?.[0]).toContain('POST /parcels')
    expect(missing?.nearMiss?.[0]).toMatch(/to. is missing/)
    expect(JSON.stringify(world.journal.query())).not.toContain('"x-key":"k"')
  })

  test('a credential header that is sent twice opens no world', async () => {
    const { parcels, worlds } = manual()
    const request = { ...send('k, k', { to: 'x' }), rawHeaders: ['X-Key', 'k', 'x-key', 'k'] }
    expect((await parcels.ask(request)).status).toBe(400)
    expect(worlds.list()).toHaveLength(1)
  })
})

describe('snapshots', () => {
  test('a restored world goes on as the first would have', async () => {
    const { worlds, world, post, status } = manual()
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

  test('a snapshot that was edited is refused', async () => {
    const { world } = manual()
    const { content, ...rest } = await takeSnapshot(world)
    expect(isSnapshot({ ...rest, content: { ...content, seed: 'other' } })).toBe(false)
  })
})

function snapshotOf(value: unknown) {
  const shape = { format: '', digest: '', content: {} }
  const candidate = Object.assign(shape, value)
  if (!isSnapshot(candidate)) throw new Error('the snapshot does not hold')
  return candidate
}
