import { expect, test } from 'vitest'
import { advance, dueItems, moveTo } from '../index.ts'
import { joinParticipant } from '../testing/joinParticipant.ts'
import { manualWall } from '../testing/manualWall.ts'
import { openParcels, start } from '../testing/parcels.ts'
import { clockHeard } from './turns.ts'

const order = { to: 'x', callback_url: 'http://127.0.0.1:1/' }
const taken = { reply: { status: 200, headers: {}, body: '' } }

test('a participant knows the time before a callback of it comes, and has its turn after it', async () => {
  const story: string[] = []
  const deliver = async () => {
    story.push('callback')
    return taken
  }
  const { worlds, world, post } = openParcels({ deliver })
  joinParticipant(worlds, 'shop', ({ kind, now }) => {
    story.push(`${kind} ${now - start}`)
    return {}
  })
  await post(order)
  await advance(world, start + 10_000)
  expect(story).toEqual([...['clock 0', 'turn 0', 'clock 3000', 'callback', 'turn 3000', 'clock 10000']])
})

test('the next work of a participant is due in the world, and the clock stops there', async () => {
  const { worlds, world } = openParcels()
  const dues = [start + 5_000, start + 7_000]
  const { told } = joinParticipant(worlds, 'shop', ({ kind, now }) => {
    if (kind === 'turn' && dues[0] !== undefined && dues[0] <= now) dues.shift()
    return { next: dues[0] }
  })
  await world.wall.turn()
  expect(dueItems(world, 10).items).toEqual([{ due: start + 5_000, kind: 'participant', name: 'shop' }])
  await advance(world, start + 6_000)
  expect(told.filter(({ kind }) => kind === 'turn').map(({ now }) => now - start)).toEqual([0, 5_000])
  expect(dueItems(world, 10).items).toEqual([{ due: start + 7_000, kind: 'participant', name: 'shop' }])
})

test('what a participant does in its turn is settled before time moves, and then it has another turn', async () => {
  const { worlds, world, post } = openParcels({ deliver: async () => taken })
  let sent = false
  const { told } = joinParticipant(worlds, 'shop', ({ kind }) => {
    if (kind === 'turn' && !sent) {
      sent = true
      post(order)
    }
    return {}
  })
  await advance(world, start + 1_000)
  expect(told.map(({ kind, now }) => [kind, now - start])).toEqual([
    ['clock', 0],
    ['turn', 0],
    ['turn', 0],
    ['clock', 1_000],
  ])
})

test('participants have their turns by name, and again when one has worked, since that may have reached another', async () => {
  const { worlds, world } = openParcels()
  const turns: string[] = []
  const take = (name: string) => (kind: string) => {
    if (kind === 'turn') turns.push(name)
    return { worked: name === 'b' && turns.length < 3 }
  }
  joinParticipant(worlds, 'b', ({ kind }) => take('b')(kind))
  joinParticipant(worlds, 'a', ({ kind }) => take('a')(kind))
  await advance(world, start)
  expect(turns).toEqual(['a', 'b', 'a', 'b'])
})

test('a participant that does not answer is named, and its turn is taken back', async () => {
  const wall = manualWall()
  const { worlds, world } = openParcels({ wall })
  const { participant, told } = joinParticipant(worlds, 'shop', ({ kind }) => (kind === 'clock' ? {} : undefined))
  const failed = expect(advance(world, start + 1_000)).rejects.toThrow(
    /^Failed to settle in 60000 ms: the participant shop has not answered its turn 2\./,
  )
  while (told.length < 2) await wall.turn()
  wall.pass(60_000)
  await failed
  expect([world.clock.now(), participant.open, participant.answer(2, { next: undefined, worked: false })]).toEqual([
    start,
    undefined,
    false,
  ])
})

test('time does not move before a participant that joins has taken over the clock', async () => {
  const { worlds, world } = openParcels()
  const { participant } = joinParticipant(worlds, 'shop', ({ kind }) => (kind === 'clock' ? undefined : {}))
  const advanced = advance(world, start)
  await world.wall.turn()
  expect(world.activity.names).toEqual(['the participant shop, which joins'])
  participant.answer(1, { next: undefined, worked: false })
  expect(await advanced).toMatchObject({ settled: true })
})

test('an advance that is stopped takes back the open turn', async () => {
  const { worlds, world } = openParcels()
  const { participant, told } = joinParticipant(worlds, 'shop', ({ kind }) => (kind === 'clock' ? {} : undefined))
  const failed = expect(advance(world, start + 1_000)).rejects.toThrow('The advance was stopped')
  while (told.length < 2) await world.wall.turn()
  await world.advances.stop()
  await failed
  expect(participant.open).toBeUndefined()
})

test('a participant that leaves in its turn is not waited for, and nothing of it is due', async () => {
  const { worlds, world } = openParcels()
  const shop = joinParticipant(worlds, 'shop', ({ kind }) => (kind === 'clock' ? { next: start + 5_000 } : undefined))
  const advanced = advance(world, start + 1_000)
  while (shop.told.length < 2) await world.wall.turn()
  shop.leave()
  expect(await advanced).toMatchObject({ now: start + 1_000 })
  expect([dueItems(world, 1).total, world.participants, shop.isEnded()]).toEqual([0, [], true])
})

test('a second one of the same name takes the place of the first', () => {
  const { worlds, world } = openParcels()
  const first = joinParticipant(worlds, 'shop')
  const second = joinParticipant(worlds, 'shop')
  first.leave()
  expect([first.isEnded(), second.isEnded(), world.participants]).toEqual([true, false, [second.participant]])
})

test('a participant follows the name of its world into the one that replaces it', async () => {
  const { worlds } = openParcels()
  const { told, participant } = joinParticipant(worlds, 'shop', () => ({ next: start + 5_000 }))
  worlds.drop('k')
  const world = worlds.create({ name: 'k', clock: { mode: 'manual', now: start - 1_000 } })
  await clockHeard(world)
  expect(told.at(-1)).toEqual({ kind: 'clock', mode: 'manual', rate: 0, now: start - 1_000, replaced: true })
  expect([world.participants, dueItems(world, 1).total]).toEqual([[participant], 1])
  worlds.close()
  expect(world.participants).toEqual([])
})

test('a clock that a participant does not take over is set all the same, and a notice tells it', async () => {
  const wall = manualWall()
  const { worlds, world } = openParcels({ wall })
  joinParticipant(worlds, 'shop', () => undefined)
  const notices: string[] = []
  world.notices.on((text) => notices.push(text))
  const heard = clockHeard(world)
  wall.pass(10_000)
  await heard
  expect(notices).toEqual(['the participant shop has not taken over the clock in 10000 ms'])
})

test('participants that always have new work at the same moment end the advance', async () => {
  const { worlds, world } = openParcels()
  for (const name of ['a', 'b']) joinParticipant(worlds, name, () => ({ worked: true }))
  await expect(world.advances.inTurn((turn) => moveTo(world, start, turn))).rejects.toThrow(
    'the participants (a, b) did new work in each of 10000 turns at the same moment',
  )
})
