import { expect, test } from 'vitest'
import { Worlds } from '../kernel/index.ts'
import { manualWall } from '../kernel/testing/manualWall.ts'
import { EventStream } from './resources/eventStream.ts'

/** A world whose journal keeps 1,000 exchanges, and a reader that wants 100 of them a second: 5 in 50 ms. */
function open(perSecond: number | undefined = 100) {
  const wall = manualWall()
  const worlds = new Worlds({ wall, clock: { mode: 'manual', now: 0 }, journalEntries: 1_000 })
  const world = worlds.create({ name: 'w' })
  const write = (times: number): void => {
    for (let time = 0; time < times; time++) {
      const request = { method: 'GET', target: '/', headers: {}, body: '' }
      const of = { at: 0, service: 'dtone', kind: 'request', operationId: null } as const
      world.journal.write({
        ...of,
        id: world.journal.reserve(),
        request,
        reply: { status: 200, headers: {}, body: '' },
      })
    }
  }
  write(200)
  const stream = new EventStream(world, { follow: true, ...(perSecond !== undefined && { perSecond }) })
  /** The ids of the exchanges that have been sent since it was asked last. */
  const ids = (): number[] =>
    [...String(stream.read() ?? '').matchAll(/^data: \{"id":(\d+)/gm)].map(([, id]) => Number(id))
  return { wall, worlds, world, write, stream, ids }
}

test('what the journal has already is sent at once, and so is what comes slowly', () => {
  const { wall, write, ids } = open()
  expect(ids()).toHaveLength(200)
  for (let time = 0; time < 3; time++) {
    write(5)
    wall.pass(50)
    expect(ids()).toHaveLength(5)
  }
})

test('of a burst so many are sent as its reader wants, the others follow in their order when it is over', () => {
  const { wall, write, ids } = open()
  ids()
  for (let time = 0; time < 4; time++) {
    write(20)
    wall.pass(50)
    expect(ids()).toHaveLength(5)
  }
  const after = [1, 2, 3].map(() => {
    wall.pass(50)
    return ids()
  })
  expect(after.map(({ length }) => length)).toEqual([25, 25, 10])
  expect(after.flat()).toEqual(Array.from({ length: 60 }, (_, at) => 221 + at))
})

test('what the journal drops during a burst is counted', () => {
  const { wall, write, ids, stream } = open()
  ids()
  write(1_300)
  wall.pass(50)
  const text = String(stream.read())
  expect(text).toMatch(/^event: missed\ndata: \{"exchanges":(\d+)\}\n\nid: /)
  const missed = Number(/"exchanges":(\d+)/.exec(text)?.[1])
  expect(text.match(/^event: exchange$/gm)).toHaveLength(5)
  expect(/"id":(\d+)/.exec(text)?.[1]).toBe(String(201 + missed))
})

test('all of a burst is sent at the end of the world', () => {
  const { wall, worlds, write, ids } = open()
  ids()
  write(90)
  wall.pass(50)
  ids()
  worlds.drop('w')
  expect(ids()).toHaveLength(85)
})

test('a reader that does not say how many it wants gets all', () => {
  const { wall, write, ids } = open(undefined)
  ids()
  write(900)
  wall.pass(5)
  let all = 0
  for (let read = ids(); read.length > 0; read = ids()) all += read.length
  expect(all).toBe(900)
})

test('a journal that is cleared begins anew, and nothing before is missed', () => {
  const { wall, world, write, stream } = open()
  stream.read()
  write(3)
  world.journal.clear()
  write(1)
  wall.pass(50)
  const types = [...String(stream.read()).matchAll(/^event: (.*)\ndata: (.*)$/gm)]
  expect(types.map(([, type]) => type)).toEqual(['cleared', 'exchange'])
  expect(JSON.parse(types[0]?.[2] ?? '')).toEqual({ times: 1 })
  expect(JSON.parse(types[1]?.[2] ?? '')).toMatchObject({ id: 204 })
})
