import { stripVTControlCharacters } from 'node:util'
import { expect, test } from 'vitest'
import { gridText } from './gridText.ts'
import { knownCase, runResult } from './runResult.fixture.ts'

test('shows which cells are reached, not reached and unsupported', () => {
  expect(gridText(runResult, { color: false, width: 80 })).toBe(`dtone  DT One  http://127.0.0.1:4002
3 of 6 cells reached (50 %), 1 held, 1 broken, 1 unsupported

operations            200  201  401
getProducts            12    ·  [ ]
postTransactionAsync    ·    3    ·
getBalances           n/a    ·    ·

callbacks                                  sent  slow
postTransactionAsync → transactionUpdated     4   [ ]

number: times reached   [ ] not reached   · not documented   n/a unsupported
`)
})

test('cases that are known to break are counted apart', () => {
  const cases = [...runResult.cases, knownCase]
  expect(gridText({ ...runResult, cases }, { color: false, width: 80 })).toContain('1 broken, 1 known, 1 unsupported')
})

test('colour adds nothing but colour', () => {
  const colored = gridText(runResult, { color: true, width: 80 })
  const plain = gridText(runResult, { color: false, width: 80 })
  expect(colored).not.toBe(plain)
  expect(stripVTControlCharacters(colored)).toBe(plain)
})

test('a table wider than the terminal is split into several', () => {
  const statuses = Array.from({ length: 30 }, (_, index) => String(400 + index))
  const cells = statuses.map((column) => ({ document: 'dtone', row: 'a'.repeat(60), column, count: 1000 }))
  const lines = gridText({ ...runResult, cells }, { color: false, width: 60 }).split('\n')
  const table = lines.filter((line) => line.startsWith('operations') || line.startsWith('aaa'))
  expect(table.length).toBeGreaterThan(2)
  expect(Math.max(...table.map((line) => line.length))).toBeLessThanOrEqual(60)
  expect(statuses.every((status) => table.some((line) => line.includes(status)))).toBe(true)
})

test('columns are ordered by status, with ranges and default last', () => {
  const cells = ['default', '5XX', '404', '200'].map((column) => ({ document: 'dtone', row: 'a', column, count: 1 }))
  expect(gridText({ ...runResult, cells }, { color: false, width: 80 })).toContain('  200  404  5XX  default\n')
})

test('a document without a target is shown by its name', () => {
  const result = { ...runResult, targets: [] }
  expect(gridText(result, { color: false, width: 80 })).toMatch(/^dtone\s+3 of 6/)
})

test('the rows that broke are shown alone, and none if nothing broke', () => {
  const options = { color: false, width: 80, rows: 'broken' } as const
  expect(gridText(runResult, options)).toBe(`dtone  DT One  http://127.0.0.1:4002
3 of 6 cells reached (50 %), 1 held, 1 broken, 1 unsupported

operations            200  201  401
postTransactionAsync    ·    3    ·

number: times reached   [ ] not reached   · not documented   n/a unsupported
`)
  const cases = runResult.cases.filter(({ outcome }) => outcome !== 'broken')
  expect(gridText({ ...runResult, cases }, options)).not.toContain('operations')
})
