import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { advance, restoreSnapshot, takeSnapshot, type WorldsOptions } from '../index.ts'
import { openParcels, send, start } from '../testing/parcels.ts'
import { wallClock } from '../time/wallClock.ts'

const errors: unknown[] = []

afterEach(() => {
  expect(errors.splice(0)).toEqual([])
})

function manual(options: WorldsOptions = {}) {
  const opened = openParcels({ report: (error) => errors.push(error), ...options })
  const { parcels, world } = opened
  /** The replies so far, each with its time. */
  const answers: (readonly [after: number, answer: unknown])[] = []
  const wait = (to: string, key = 'k'): Promise<void> =>
    parcels.ask(send(key, { to }, '/parcels/wait')).then((reply) => {
      answers.push([world.clock.now() - start, reply.status === 201 ? JSON.parse(reply.body) : reply.status])
    })
  return { ...opened, answers, wait }
}

test('a held reply is sent when it is released, with the state at that time', async () => {
  const { world, answers, wait } = manual()
  const waiting = wait('home')
  await advance(world, start + 999)
  expect(answers).toEqual([])
  await advance(world, start + 1000)
  expect(answers).toEqual([[1000, { id: 1, status: 'ARRIVED' }]])
  await waiting
})

test('a held reply is sent exactly at its due time, and the transaction continues', async () => {
  const { world, answers, wait, status } = manual()
  const waiting = wait('far')
  expect(await advance(world, start + 1999)).toMatchObject({ settled: true })
  expect(answers).toEqual([])
  await advance(world, start + 60_000)
  expect(answers).toEqual([[2000, { id: 1, status: 'UNDERWAY' }]])
  expect(await status(1)).toBe('ARRIVED')
  await waiting
})

test('replies held until the same time are sent in the order of their requests', async () => {
  const { world, answers, wait } = manual()
  const waiting = ['far', 'far', 'far', 'far', 'far'].map((to) => wait(to))
  await advance(world, start + 2000)
  await Promise.all(waiting)
  expect(answers.map(([, answer]) => answer)).toEqual([1, 2, 3, 4, 5].map((id) => ({ id, status: 'UNDERWAY' })))
})

test('the journal shows a held request, and later its reply in the same entry', async () => {
  const { world, wait, status } = manual()
  const waiting = wait('home')
  await status(1)
  const shown = () => world.journal.query().map(({ id, at, reply }) => [id, at - start, reply?.status])
  expect(shown()).toEqual([
    [1, 0, undefined],
    [2, 0, 200],
  ])
  await advance(world, start + 1000)
  await waiting
  expect(shown()).toEqual([
    [1, 0, 201],
    [2, 0, 200],
  ])
})

test('a dropped or replaced world sends its held replies with the current state', async () => {
  const { worlds, answers, wait } = manual()
  const first = wait('home')
  worlds.create({ name: 'k' })
  await first
  const second = wait('far')
  worlds.drop('k')
  await second
  expect(answers).toEqual([
    [0, { id: 1, status: 'UNDERWAY' }],
    [0, { id: 1, status: 'UNDERWAY' }],
  ])
})

test('a world that is dropped during a latency fault does not hold the reply again', async () => {
  const { worlds, world, answers, wait } = manual()
  world.faults.add({ effect: { kind: 'latency', duration: 'PT5S' } })
  const waiting = wait('home')
  worlds.drop('k')
  await waiting
  expect(answers).toEqual([[0, { id: 1, status: 'UNDERWAY' }]])
})

test('a fault after the operation applies after the hold', async () => {
  const { world, answers, wait } = manual()
  world.faults.add({ place: 'after', effect: { kind: 'latency', duration: 'PT5S' } })
  const waiting = wait('home')
  await advance(world, start + 5999)
  expect(answers).toEqual([])
  await advance(world, start + 6000)
  await waiting
  expect(answers).toEqual([[6000, { id: 1, status: 'ARRIVED' }]])
})

test('a callback plan beforeReply does not delay a held reply', async () => {
  const { world, answers, wait } = manual()
  world.callbackPlans.add({ action: { kind: 'beforeReply' } })
  const waiting = wait('far')
  await advance(world, start + 2000)
  await waiting
  expect(answers).toEqual([[2000, { id: 1, status: 'UNDERWAY' }]])
})

test('a snapshot taken during a hold restores without it, and does not release other replies', async () => {
  const { worlds, parcels, world, answers, wait, status } = manual()
  const waiting = wait('far')
  restoreSnapshot(worlds, 'fork', await takeSnapshot(world))
  const fork = worlds.get('fork')
  if (fork === undefined) throw new Error('it was restored')
  expect(answers).toEqual([])
  await advance(fork, start + 1000)
  const late = parcels
    .ask(send('fork', { to: 'far' }, '/parcels/wait'))
    .then(() => answers.push([fork.clock.now() - start, 'fork']))
  await advance(fork, start + 2999)
  expect(answers).toEqual([])
  await advance(fork, start + 3000)
  expect(answers).toEqual([[3000, 'fork']])
  expect([await status(1, 'fork'), await status(1)]).toEqual(['ARRIVED', 'UNDERWAY'])
  await late
  await advance(world, start + 2000)
  await waiting
})

test('an error in a held reply is reported and replied to with status 500', async () => {
  const { world, answers, wait } = manual()
  const waiting = wait('crash')
  await advance(world, start + 1000)
  await waiting
  expect(answers).toEqual([[1000, 500]])
  expect(String(errors.splice(0))).toContain('the rule broke')
})

test('a scaled clock ends a hold without further requests', async () => {
  const { answers, wait } = manual({ clock: { mode: 'scaled', rate: 100_000, now: start } })
  await wait('far')
  expect(answers).toEqual([[expect.any(Number), { id: 1, status: 'UNDERWAY' }]])
})

test('a rule runs in one moment, however often real time is read meanwhile', async () => {
  let real = 0
  const wall = { ...wallClock, now: () => real++ }
  const { answers, wait } = manual({ wall, clock: { mode: 'scaled', rate: 100_000, now: start } })
  await wait('far')
  expect(answers).toEqual([[expect.any(Number), { id: 1, status: 'UNDERWAY' }]])
})

test('a client that hangs up during a hold changes only the journal', async () => {
  const { parcels, world, status } = manual()
  const server = createServer(parcels.handler).listen(0, '127.0.0.1')
  const connected = once(server, 'connection')
  await once(server, 'listening')
  const client = connect(Object(server.address()).port, '127.0.0.1')
  client.write('POST /parcels/wait HTTP/1.1\r\nhost: localhost\r\nx-key: k\r\ncontent-length: 13\r\n\r\n{"to":"home"}')
  const [socket] = await connected
  while (world.journal.query().length === 0) await world.wall.turn()
  const closed = once(socket, 'close')
  client.destroy()
  await closed
  await advance(world, start + 1000)
  expect(await status(1)).toBe('ARRIVED')
  expect(world.journal.query()[0]).toMatchObject({ reply: { status: 201 }, error: 'the client had hung up' })
  server.close()
})

test('the log names the due time of a held reply on a manual clock, but not on a running one', async () => {
  const notices: string[] = []
  const { world, parcels, wait } = manual({ notice: (line) => notices.push(line) })
  const waiting = wait('home')
  expect(notices).toEqual([
    'parcels: awaitParcel waits until 2026-01-01T00:00:02.000Z on a manual clock; POST /worlds/k/clock/advance on the control plane moves it, as does: railyard advance 2s --world k',
  ])
  await advance(world, start + 1000)
  await waiting
  world.clock.set({ mode: 'real' })
  const running = parcels.ask(send('k', { to: 'home' }, '/parcels/wait'))
  expect(notices).toHaveLength(1)
  world.drop()
  await running
})
