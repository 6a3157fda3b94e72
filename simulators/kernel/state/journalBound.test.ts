import { expect, test } from 'vitest'
import { Journal } from './journal.ts'
import { JournalBound } from './journalBound.ts'

function journals(inAll: number, count: number): Journal[] {
  const bound = new JournalBound(inAll)
  return Array.from({ length: count }, () => new Journal({ entries: 100, bodyLength: 10, bound }))
}

function write(journal: Journal | undefined, times = 1): void {
  for (let time = 0; time < times; time++) {
    const request = { method: 'GET', target: '/', headers: {}, body: '' }
    const id = journal?.reserve() ?? 0
    journal?.write({ ...{ id, at: 0, service: 's', kind: 'request', operationId: null }, request, reply: null })
  }
}

const kept = (all: readonly Journal[]): number[] => all.map((journal) => journal.query().length)
const dropped = (all: readonly Journal[]): number[] => all.map((journal) => journal.dropped)

test('the journal that was not written to for the longest time loses its oldest entries', () => {
  const all = journals(10, 3)
  write(all[0], 4)
  write(all[1], 4)
  write(all[0], 1)
  write(all[2], 3)
  expect([kept(all), dropped(all)]).toEqual([
    [5, 2, 3],
    [0, 2, 0],
  ])
  expect(all[1]?.query().map(({ id }) => id)).toEqual([3, 4])
})

test('what one journal does not have is taken from the next', () => {
  const all = journals(10, 3)
  write(all[0], 1)
  write(all[1], 9)
  write(all[2], 4)
  expect(kept(all)).toEqual([0, 6, 4])
})

test('a journal alone keeps its newest entries', () => {
  const all = journals(40, 1)
  write(all[0], 90)
  const ids = all[0]?.query().map(({ id }) => id) ?? []
  expect([ids.at(-1), ids.length <= 40, ids.length >= 38]).toEqual([90, true, true])
})

test.each<[string, (journal: Journal | undefined) => void]>([
  ['was cleared', (journal) => journal?.clear()],
  ['belongs to a dropped world', (journal) => journal?.close()],
])('the entries of a journal that %s count no more', (_, end) => {
  const all = journals(10, 2)
  write(all[0], 8)
  end(all[0])
  write(all[1], 10)
  expect([kept(all)[1], dropped(all)[1]]).toEqual([10, 0])
})

test('what a journal drops by its own bound counts no more', () => {
  const bound = new JournalBound(10)
  const small = new Journal({ entries: 2, bodyLength: 10, bound })
  const other = new Journal({ entries: 100, bodyLength: 10, bound })
  write(small, 50)
  write(other, 8)
  expect(kept([small, other])).toEqual([2, 8])
})

test('what waits in a journal to be dropped takes no room from others', () => {
  const bound = new JournalBound(7)
  const all = Array.from({ length: 2 }, () => new Journal({ entries: 3, bodyLength: 10, bound }))
  write(all[0], 3)
  write(all[1], 5)
  expect([kept(all), dropped(all)]).toEqual([
    [3, 3],
    [0, 2],
  ])
})

test('an entry that was dropped is not written again', () => {
  const journal = new Journal({ entries: 1, bodyLength: 10 })
  const request = { method: 'GET', target: '/', headers: {}, body: '' }
  const id = journal.reserve()
  const entry = { ...{ id, at: 0, service: 's', kind: 'request' as const, operationId: null }, request, reply: null }
  journal.write(entry)
  write(journal, 3)
  journal.rewrite(entry)
  expect([journal.query().map(({ id: of }) => of), journal.dropped]).toEqual([[4], 3])
})

test('an entry that is written again counts once', () => {
  const [journal, other] = journals(10, 2)
  const request = { method: 'GET', target: '/', headers: {}, body: '' }
  const id = journal?.reserve() ?? 0
  for (let time = 0; time < 20; time++)
    journal?.write({ ...{ id, at: 0, service: 's', kind: 'request', operationId: null }, request, reply: null })
  write(other, 9)
  expect([kept([...(journal ? [journal] : [])]), dropped([...(journal ? [journal] : [])])]).toEqual([[1], [0]])
})
