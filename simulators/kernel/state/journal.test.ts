import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { Journal } from './journal.ts'

function write(journal: Journal, body = ''): void {
  const request = { method: 'POST', target: '/', headers: {}, body }
  journal.write({
    id: journal.reserve(),
    at: 0,
    service: 's',
    kind: 'request',
    operationId: null,
    request,
    reply: null,
  })
}

test.each([0, 1, 3])('a journal of %i keeps the last of ten exchanges, and counts those it dropped', (entries) => {
  const journal = new Journal({ entries, bodyLength: 10 })
  for (let written = 0; written < 10; written++) write(journal)
  expect(journal.query().map(({ id }) => id)).toEqual([8, 9, 10].slice(3 - entries))
  expect(journal.dropped).toBe(10 - entries)
})

test('a long body is cut, with the number of missing characters', () => {
  const journal = new Journal({ entries: 1, bodyLength: 4 })
  write(journal, 'abcdef')
  expect(journal.query()[0]?.request.body).toBe('abcd… (2 more characters)')
})

test('a character is not cut in half', () => {
  const journal = new Journal({ entries: 2, bodyLength: 4 })
  write(journal, 'abc😀d')
  write(journal, 'ab😀cd')
  expect(journal.query().map(({ request }) => request.body)).toEqual([
    'abc… (3 more characters)',
    'ab😀… (2 more characters)',
  ])
})

test('the memory of what was cut off is freed', () => {
  setFlagsFromString('--expose-gc')
  const collect: () => void = runInNewContext('gc')
  const journal = new Journal({ entries: 100, bodyLength: 100 })
  collect()
  const before = process.memoryUsage().heapUsed
  for (let written = 0; written < 100; written++)
    write(journal, Buffer.alloc(200_000, `${written} `).toString('latin1'))
  collect()
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(2_000_000)
})

test('what a rule says about an answer stands beside what the entry says already', () => {
  const journal = new Journal({ entries: 1, bodyLength: 100 })
  write(journal)
  journal.explain(1, [])
  expect(journal.get(1)).not.toHaveProperty('nearMiss')
  journal.explain(1, ['one'])
  journal.explain(1, ['two'])
  journal.explain(2, ['of another entry'])
  expect(journal.query().map(({ nearMiss }) => nearMiss)).toEqual([['one', 'two']])
})

test.each([
  ['short', { secret: 'hunter2' }],
  ['long', { secret: 'hunter2', more: 'x'.repeat(100) }],
])('what is sensitive in a %s body is redacted, in a reply too', (_, fields) => {
  const journal = new Journal({ entries: 1, bodyLength: 50, redactBody: (body) => body.replace('hunter2', '***') })
  const body = JSON.stringify(fields)
  write(journal, body)
  journal.complete(1, { reply: { status: 200, headers: {}, body } })
  const [entry] = journal.query()
  expect([entry?.request.body, entry?.reply?.body]).toEqual([expect.stringContaining('"***"'), entry?.request.body])
  expect(JSON.stringify(entry)).not.toContain('hunter2')
})

test('a body is taken as the bytes that were read', () => {
  const journal = new Journal({ entries: 1, bodyLength: 4 })
  const request = { method: 'POST', target: '/', headers: {}, body: Buffer.from('äöü') }
  journal.write({ id: 1, at: 0, service: 's', kind: 'request', operationId: null, request, reply: null })
  expect(journal.get(1)?.request.body).toBe('äöü')
})
