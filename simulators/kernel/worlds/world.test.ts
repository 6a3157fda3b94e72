import { once } from 'node:events'
import { expect, test } from 'vitest'
import { advance, Worlds } from '../index.ts'
import { openParcels, send, start } from '../testing/parcels.ts'

const taken = { reply: { status: 200, headers: {}, body: '' } }
const order = { to: 'x', callback_url: 'http://127.0.0.1:1/' }

/** A world whose target answers a callback when the test tells it to. */
function manual() {
  const deliveries: PromiseWithResolvers<typeof taken>[] = []
  const deliver = (): Promise<typeof taken> => {
    const delivery = Promise.withResolvers<typeof taken>()
    deliveries.push(delivery)
    return delivery.promise
  }
  return { ...openParcels({ deliver }), deliveries }
}

test('dropping a world releases the replies that wait for a callback', async () => {
  const { worlds, parcels, world } = manual()
  world.callbackPlans.add({ action: { kind: 'beforeReply' } })
  const waiting = parcels.respond(send('k', order))
  worlds.drop('k')
  expect(await waiting).toMatchObject({ status: 201 })
})

test('a reply that a fault holds while its world is dropped does not wait for a callback', async () => {
  const { worlds, parcels, world } = manual()
  world.callbackPlans.add({ action: { kind: 'beforeReply' } })
  world.faults.add({ effect: { kind: 'latency', duration: 'PT5S' } })
  const waiting = parcels.respond(send('k', order))
  worlds.drop('k')
  expect(await waiting).toMatchObject({ status: 201 })
})

test('a dropped world sends no more callbacks, not even queued ones', async () => {
  const { worlds, parcels, world, deliveries } = manual()
  for (let sent = 0; sent < 3; sent++) await parcels.ask(send('k', { ...order, to: 'at once' }))
  await world.wall.turn()
  worlds.drop('k')
  deliveries[0]?.resolve(taken)
  await world.activity.idle()
  expect(deliveries).toHaveLength(1)
})

test('advance ends with an error when its world is dropped, also while a callback is under way', async () => {
  const { worlds, parcels, world, deliveries } = manual()
  await parcels.ask(send('k', order))
  const stopped = expect(advance(world, start + 60_000)).rejects.toThrow(
    'stopped at 2026-01-01T00:00:03.000Z, before 2026-01-01T00:01:00.000Z, because the world was replaced or deleted.',
  )
  while (deliveries.length === 0) await world.wall.turn()
  worlds.drop('k')
  await stopped
  expect(world.clock.now()).toBe(start + 3_000)
})

test('a participant that throws when it is woken is reported, and the others are woken', async () => {
  const told: string[] = []
  const worlds = new Worlds({
    clock: { mode: 'manual', now: start },
    report: (error, about, world) => told.push(`${error} ${about} ${world}`),
  })
  const world = worlds.create({ name: 'k' })
  const woken: string[] = []
  for (const due of [start + 1, start + 2]) {
    world.at(due, () => {
      throw new Error('asleep')
    })
    world.at(due, () => woken.push(`at ${due - start}`))
  }
  await advance(world, start + 1)
  worlds.drop('k')
  expect(woken).toEqual(['at 1', 'at 2'])
  expect(told).toEqual(Array(2).fill('Error: asleep a participant that was woken k'))
})

test('two thousand replies that wait for their callbacks leave with them', async () => {
  const { parcels, world, deliveries } = manual()
  world.callbackPlans.add({ action: { kind: 'beforeReply' } })
  const waiting = Array.from({ length: 2000 }, () => parcels.respond(send('k', order)))
  const advancing = advance(world, start + 3000)
  for (let answered = 0; answered < waiting.length; answered++) {
    while (deliveries[answered] === undefined) await world.wall.turn()
    deliveries[answered]?.resolve(taken)
  }
  await advancing
  expect(await Promise.all(waiting)).toHaveLength(2000)
})

test('an error in a rule is a process warning where no reporter is given', async () => {
  const warned = once(process, 'warning')
  const { parcels } = manual()
  await parcels.ask(send('k', { to: 'crash' }))
  const [warning] = await warned
  expect(warning.name).toBe('RailyardWarning')
  expect(warning.message).toMatch(/^parcels sendParcel in world k: Error: the rule broke/)
})
