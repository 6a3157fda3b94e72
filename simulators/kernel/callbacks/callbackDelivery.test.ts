import { afterEach, beforeEach, expect, test } from 'vitest'
import { advance, type CallbackPlanSettings, restoreSnapshot, takeSnapshot } from '../index.ts'
import { openParcels, send, start } from '../testing/parcels.ts'
import { type Receiver, startReceiver } from '../testing/receiver.ts'

let receiver: Receiver
beforeEach(async () => {
  receiver = await startReceiver()
})
afterEach(() => receiver.close())

const send3 = async (actions: CallbackPlanSettings[]) => {
  const { world, post, parcels } = openParcels()
  for (const action of actions) world.callbackPlans.add(action)
  for (const path of ['/1', '/2', '/3']) await post({ to: path, callback_url: `${receiver.url}${path}` })
  await advance(world, start + 3000)
  return { world, parcels, post, paths: () => receiver.received.map(({ path }) => path) }
}

test('callbacks are delivered in order before advance returns', async () => {
  const { paths, world } = await send3([])
  expect(paths()).toEqual(['/1', '/2', '/3'])
  expect([...world.callbacks.list()].map(({ state }) => state)).toEqual(['delivered', 'delivered', 'delivered'])
})

test('a refused callback is retried on the schedule of the provider, and fails at its end', async () => {
  receiver.answers.push(500, 302, 'close')
  const { world, post } = openParcels()
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

test('drop loses a callback for good', async () => {
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

test('reorder without a next callback ends after a minute', async () => {
  const { paths, world } = await send3([{ select: { nth: 3 }, action: { kind: 'reorder' } }])
  expect(paths()).toEqual(['/1', '/2'])
  await advance(world, start + 63_000)
  expect(paths()).toEqual(['/1', '/2', '/3'])
})

test('hold keeps a callback until it is replayed', async () => {
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

test('a reorder goes on in a restored world: the waiting callback goes after the next one', async () => {
  const { worlds, world, post } = openParcels()
  world.callbackPlans.add({ select: { nth: 1 }, action: { kind: 'reorder' } })
  await post({ to: 'x', callback_url: `${receiver.url}/1` })
  await advance(world, start + 3000)
  const copy = restoreSnapshot(worlds, 'copy', await takeSnapshot(world))
  await post({ to: 'x', callback_url: `${receiver.url}/2` }, 'copy')
  await advance(copy, start + 6000)
  expect(receiver.received.map(({ path }) => path)).toEqual(['/2', '/1'])
})

test('an acknowledged callback is not retried, whether a copy or a replay was acknowledged', async () => {
  receiver.answers.push(500, 200, 500)
  const { world, paths } = await send3([{ select: { nth: 1 }, action: { kind: 'duplicate' } }])
  expect(paths()).toEqual(['/1', '/1', '/2', '/3'])
  expect((await world.callbacks.replay(2))?.state).toBe('delivered')
  await advance(world, start + 60_000)
  expect(paths()).toEqual(['/1', '/1', '/2', '/3', '/2'])
})

test('beforeReply: the request is answered only when the callback has been sent', async () => {
  const { world, parcels } = openParcels()
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
])('a beforeReply plan that %s holds no reply', async (_, select, before) => {
  const { world, parcels } = openParcels()
  const order = send('k', { to: 'at once', callback_url: receiver.url })
  world.callbackPlans.add({ select, action: { kind: 'beforeReply' } })
  for (let sent = 0; sent < before; sent++) await parcels.ask(order)
  expect(await parcels.respond(send('k', { to: 'x', callback_url: receiver.url }))).toMatchObject({ status: 201 })
})

test('beforeReply: a plan for another callback holds the reply until the own callback has been tried', async () => {
  const { world, parcels } = openParcels()
  world.callbackPlans.add({ select: { about: '77' }, action: { kind: 'beforeReply' } })
  const reply = await parcels.respond(send('k', { to: 'at once', callback_url: receiver.url }))
  expect([reply.status, receiver.received.length]).toEqual([201, 1])
})

test('beforeReply: the reply does not wait for a callback that is due in more than a minute', async () => {
  const { world, parcels } = openParcels()
  world.callbackPlans.add({ action: { kind: 'beforeReply' } })
  world.callbackPlans.add({ action: { kind: 'delay', duration: 'PT61S' } })
  const reply = await parcels.respond(send('k', { to: 'at once', callback_url: receiver.url }))
  expect([reply.status, receiver.received.length]).toEqual([201, 0])
})

test('a callback to a target other than loopback is refused when it is sent', async () => {
  const notices: string[] = []
  const { world, post } = openParcels({ notice: (line) => notices.push(line) })
  for (const host of ['192.168.0.1', '169.254.169.254', '[fe80::1]'])
    await post({ to: 'x', callback_url: `http://${host}/cb` })
  await advance(world, start + 3000)
  expect([...world.callbacks.list()].map(({ attempts }) => attempts[0]?.error)).toEqual([
    expect.stringContaining('callbacks go to loopback only; --allow-callbacks 192.168.0.1 allows it'),
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

test('a URL that Node cannot send to is a failed attempt, and the world settles', async () => {
  const { world, post } = openParcels()
  await post({ to: 'x', callback_url: receiver.url.replace('//', '//user%ff:secret@') })
  await advance(world, start + 60_000)
  const [callback] = world.callbacks.list()
  expect([callback?.state, callback?.attempts.length]).toEqual(['failed', 3])
})

test('userinfo in the URL becomes Basic authorization and is kept out of the journal', async () => {
  const { world, post } = openParcels()
  await post({ to: 'x', callback_url: receiver.url.replace('//', '//user:secret@') })
  await advance(world, start + 3000)
  expect(receiver.received[0]?.headers.authorization).toBe(`Basic ${Buffer.from('user:secret').toString('base64')}`)
  expect(JSON.stringify(world.journal.query(({ kind }) => kind === 'callback'))).not.toContain('secret')
})

test('in real time a refused callback is sent again by itself', async () => {
  receiver.answers.push(500, 500)
  const { world, post } = openParcels({ clock: { mode: 'scaled', rate: 100_000 } })
  await post({ to: 'x', callback_url: receiver.url })
  while (world.callbacks.get(1)?.state !== 'delivered') await world.wall.turn()
  expect(receiver.received).toHaveLength(3)
})

test('a delivery that breaks is reported with its world, and the world goes on', async () => {
  const told: string[] = []
  let isBroken = true
  const deliver = () => {
    if (isBroken) throw new Error('the wire broke')
    return Promise.resolve({ reply: { status: 200, headers: {}, body: '' } })
  }
  const report = (error: unknown, about: string, name?: string) => told.push(`${name}: ${about}: ${error}`)
  const { world, post } = openParcels({ deliver, report })
  await post({ to: 'x', callback_url: receiver.url })
  await advance(world, start + 3000)
  isBroken = false
  await advance(world, start + 4000)
  expect(told).toEqual(['k: delivery of callback 1, attempt 1: Error: the wire broke'])
  expect(world.callbacks.get(1)).toMatchObject({ state: 'delivered', attempts: [{ error: 'the wire broke' }, {}] })
})

test('a callback that no world has had is reported when it is sent, and the world goes on', async () => {
  const told: unknown[] = []
  const { worlds, world, post } = openParcels({ report: (error) => told.push(error) })
  await post({ to: 'x', callback_url: receiver.url })
  await advance(world, start + 3000)
  const snapshot = JSON.parse(JSON.stringify(await takeSnapshot(world)))
  const [callback] = snapshot.content.callbacks.callbacks
  callback.state = 'queued'
  callback.attempts = null
  snapshot.content.timers.timers.push({ due: start + 4000, sequence: 1, service: 'kernel', name: 'deliver', key: '1' })
  const restored = restoreSnapshot(worlds, 'k', snapshot)
  expect(await advance(restored, start + 5000)).toMatchObject({ now: start + 5000 })
  expect(told).toEqual([expect.any(TypeError)])
})
