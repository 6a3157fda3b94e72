import { expect, test } from 'vitest'
import { advance, moveTo, settle, takeSnapshot, UnsettledError } from '../index.ts'
import { manualWall } from '../testing/manualWall.ts'
import { openParcels, start } from '../testing/parcels.ts'

const order = { to: 'x', callback_url: 'http://127.0.0.1:1/' }
const taken = { reply: { status: 200, headers: {}, body: '' } }

test('seven hundred callbacks of one moment that take 100 ms each are all waited for', async () => {
  const wall = manualWall()
  const deliver = async () => {
    wall.pass(100)
    return taken
  }
  const { world, post } = openParcels({ wall, deliver })
  for (let sent = 0; sent < 700; sent++) await post(order)
  expect(await advance(world, start + 3_000)).toMatchObject({ now: start + 3_000, delivered: 700 })
  expect(wall.now()).toBeGreaterThan(60_000)
})

test('one callback without an end is named after a minute', async () => {
  const wall = manualWall()
  const sent = Promise.withResolvers<void>()
  const deliver = () => {
    sent.resolve()
    return new Promise<typeof taken>(() => undefined)
  }
  const { world, post } = openParcels({ wall, deliver })
  await post(order)
  const failed = expect(advance(world, start + 3_000)).rejects.toThrow(
    /^Failed to settle in 60000 ms: still under way are callback 1 \(parcelArrived/,
  )
  await sent.promise
  wall.pass(60_000)
  await failed
})

test('work that keeps beginning does not put off the end of patience', async () => {
  const wall = manualWall()
  const { world } = openParcels({ wall })
  let end = world.activity.begin('work of an application')
  let isOver = false
  const failed = expect(
    advance(world, start).finally(() => {
      isOver = true
    }),
  ).rejects.toThrow(/still under way are work of an application/)
  while (!isOver && wall.now() < 200_000) {
    const next = world.activity.begin('work of an application')
    end()
    end = next
    wall.pass(1_000)
    await wall.turn()
  }
  await failed
  expect(wall.now()).toBeLessThan(63_000)
})

test('an application that polls within the quiet period gets its advance refused within a minute, with its request', async () => {
  const wall = manualWall()
  const { world, post, status } = openParcels({ wall })
  const { body } = await post({ to: 'x' })
  const poll = () => {
    status(body.id)
    wall.after(100, poll)
  }
  poll()
  let isOver = false
  const failed = expect(
    advance(world, start + 10_000, { quiet: 200 }).finally(() => {
      isOver = true
    }),
  ).rejects.toThrow(
    /^Failed to settle in 60000 ms: .* within 200 ms, at last the request GET \/parcels\/1 to parcels \(journal entry \d+\)/,
  )
  while (!isOver && wall.now() < 200_000) {
    wall.pass(10)
    await wall.turn()
  }
  await failed
  expect(wall.now()).toBeLessThan(61_000)
})

test('advances of one world run one after the other, and each counts what it delivered', async () => {
  const answers: (() => void)[] = []
  const deliver = () => new Promise<typeof taken>((resolve) => answers.push(() => resolve(taken)))
  const { world, post } = openParcels({ deliver })
  await post(order)
  const byFiveMinutes = () => world.advances.inTurn((turn) => moveTo(world, world.clock.now() + 300_000, turn))
  const both = Promise.all([byFiveMinutes(), byFiveMinutes()])
  while (answers.length === 0) await world.wall.turn()
  expect(world.advances.running).toEqual({ to: start + 300_000, waiting: 1 })
  answers[0]?.()
  expect(await both).toMatchObject([
    { now: start + 300_000, delivered: 1 },
    { now: start + 600_000, delivered: 0, fired: 0 },
  ])
  expect(world.advances.running).toBeUndefined()
})

test('an advance that waits a minute for another one names it', async () => {
  const wall = manualWall()
  const { world } = openParcels({ wall })
  const end = world.activity.begin('work of an application')
  const first = advance(world, start + 1_000, { patience: 120_000 })
  const second = expect(advance(world, start + 2_000)).rejects.toThrow(
    /^Failed to begin in 60000 ms: another advance, to 2026-01-01T00:00:01.000Z, is running/,
  )
  wall.pass(60_000)
  await second
  end()
  expect(await first).toMatchObject({ now: start + 1_000 })
})

test('an advance that is stopped ends at the moment that it has reached, and those that wait end with it', async () => {
  const { world, post } = openParcels({ deliver: async () => taken })
  await post(order)
  let end = (): void => undefined
  world.at(start + 3_000, () => {
    end = world.activity.begin('work of an application')
  })
  const [first, second] = [advance(world, start + 60_000), advance(world, start + 90_000)]
  const failures = [
    expect(first).rejects.toThrow(
      'The advance was stopped at 2026-01-01T00:00:03.000Z, before 2026-01-01T00:01:00.000Z.',
    ),
    expect(second).rejects.toThrow(UnsettledError),
  ]
  while (world.activity.isIdle) await world.wall.turn()
  await world.advances.stop()
  await Promise.all(failures)
  expect(world.clock.now()).toBe(start + 3_000)
  end()
  await settle(world)
  expect(await advance(world, start + 4_000)).toMatchObject({ now: start + 4_000 })
})

test('nothing is left to stop when no advance runs', async () => {
  const { world } = openParcels()
  await world.advances.stop()
  expect(await advance(world, start + 1)).toMatchObject({ now: start + 1 })
})

test.each(['close', 'drop', 'replace'])('an advance in its quiet period ends at once on %s', async (how) => {
  const wall = manualWall()
  const { worlds, world } = openParcels({ wall })
  const failed = expect(advance(world, start + 1_000, { quiet: 60_000 })).rejects.toThrow(
    /^The advance was stopped at .*, because the world was replaced or deleted\.$/,
  )
  const waiting = expect(advance(world, start + 2_000)).rejects.toThrow(UnsettledError)
  await wall.turn()
  if (how === 'close') worlds.close()
  else if (how === 'drop') worlds.drop('k')
  else worlds.create({ name: 'k' })
  await Promise.all([failed, waiting])
})

test('an advance that is stopped before its quiet period begins does not wait for it', async () => {
  const wall = manualWall()
  const { world } = openParcels({ wall })
  const failed = expect(advance(world, start + 1_000, { quiet: 60_000 })).rejects.toThrow(UnsettledError)
  await world.advances.stop()
  await failed
})

test('a world that is deleted while its snapshot waits has none', async () => {
  const { worlds, world } = openParcels()
  const end = world.activity.begin('work of an application')
  const failed = expect(takeSnapshot(world)).rejects.toThrow('replaced or deleted')
  worlds.drop('k')
  end()
  await failed
})
