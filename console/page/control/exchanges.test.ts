import { expect, test } from 'vitest'
import { Exchanges, mostCharacters, mostExchanges } from './exchanges.ts'

function opened() {
  const exchanges = new Exchanges(() => undefined, { nextTask: (run) => run(), now: () => 0 })
  const begin = (incarnation: number): void => exchanges.take('world', JSON.stringify({ incarnation }))
  const tell = (id: number, { body = '', length = 0 } = {}): void =>
    exchanges.take('exchange', JSON.stringify({ id, body: body.padEnd(length, 'x') }))
  begin(1)
  return { exchanges, begin, tell, ids: () => exchanges.entries.map(({ id }) => id) }
}

test('exchanges stand in the order of their ids, also those that are told late', () => {
  const { tell, ids } = opened()
  for (const id of [1, 3, 4, 2]) tell(id)
  expect(ids()).toEqual([1, 2, 3, 4])
})

test('an exchange that is told again takes its own place', () => {
  const { exchanges, tell, ids } = opened()
  for (const id of [1, 2, 3]) tell(id)
  tell(2, { body: 'later' })
  expect(ids()).toEqual([1, 2, 3])
  expect(exchanges.entries[1]).toMatchObject({ body: 'later' })
})

test('the oldest are dropped beyond the number that is kept', () => {
  const { tell, ids } = opened()
  for (let id = 1; id <= mostExchanges + 2; id++) tell(id)
  expect([ids().length, ids()[0]]).toEqual([mostExchanges, 3])
})

test('the oldest are dropped beyond the characters that are kept, and one that is told again counts once', () => {
  const { tell, ids } = opened()
  const length = mostCharacters / 4
  for (const id of [1, 2, 3]) tell(id, { length })
  for (let times = 0; times < 10; times++) tell(3, { length })
  expect(ids()).toEqual([1, 2, 3])
  tell(4, { length })
  expect(ids()).toEqual([2, 3, 4])
})

test('what was told of a former world of the name is void before anything is told of the new one', () => {
  const { exchanges, begin, tell, ids } = opened()
  tell(7)
  exchanges.take('missed', JSON.stringify({ exchanges: 5 }))
  begin(2)
  expect([ids(), exchanges.missed, exchanges.era.value]).toEqual([[], 0, 1])
})

test('what was told before the journal was cleared is void', () => {
  const { exchanges, begin, tell, ids } = opened()
  const clear = (times: number): void => exchanges.take('cleared', JSON.stringify({ times }))
  tell(7)
  clear(1)
  tell(8)
  expect(ids()).toEqual([8])
  begin(1)
  clear(1)
  expect(ids()).toEqual([8])
  clear(2)
  expect(ids()).toEqual([])
})

test('a stream that was interrupted goes on', () => {
  const { exchanges, begin, tell, ids } = opened()
  tell(7)
  begin(1)
  tell(8)
  expect([ids(), exchanges.era.value]).toEqual([[7, 8], 0])
})

test('events that wait when another world is shown are not of it', () => {
  const tasks: (() => void)[] = []
  const exchanges = new Exchanges(() => undefined, { nextTask: (run) => tasks.push(run), now: () => 0 })
  exchanges.take('world', JSON.stringify({ incarnation: 1 }))
  exchanges.take('exchange', JSON.stringify({ id: 7 }))
  exchanges.clear()
  exchanges.take('exchange', JSON.stringify({ id: 8 }))
  for (const run of tasks) run()
  expect(exchanges.entries.map(({ id }) => id)).toEqual([8])
})

test('all events of a frame are drawn once', () => {
  const frames: (() => void)[] = []
  const exchanges = new Exchanges((draw) => frames.push(draw), { nextTask: (run) => run(), now: () => 0 })
  for (const id of [1, 2, 3]) exchanges.take('exchange', JSON.stringify({ id }))
  expect([frames.length, exchanges.revision.value]).toEqual([1, 0])
  for (const draw of frames) draw()
  expect(exchanges.revision.value).toBe(1)
})
