import { expect, test } from 'vitest'
import { coverageOf, coverageRatio, lostCells, parseCoverage } from './coverage.ts'
import { runResult } from './runResult.fixture.ts'

const coverage = {
  dtone: {
    getProducts: ['200'],
    postTransactionAsync: ['201'],
    'postTransactionAsync → transactionUpdated': ['sent'],
  },
}

test('coverage holds what was reached', () => {
  expect(coverageOf(runResult)).toEqual(coverage)
})

test('coverage is the same text whatever the order of the cells', () => {
  const reversed = { ...runResult, cells: runResult.cells.toReversed() }
  expect(JSON.stringify(coverageOf(reversed))).toBe(JSON.stringify(coverageOf(runResult)))
})

test('a cell that is reached no longer is lost, one that is new is not', () => {
  const before = { dtone: { getProducts: ['200', '401'] }, gone: { getHealth: ['200'] } }
  expect(lostCells(before, coverage)).toEqual([
    { document: 'dtone', row: 'getProducts', column: '401' },
    { document: 'gone', row: 'getHealth', column: '200' },
  ])
  expect(lostCells({}, coverage)).toEqual([])
})

test('a row named like something every object has is not mistaken for reached', () => {
  expect(lostCells({ a: { constructor: ['200'] } }, { a: {} })).toEqual([
    { document: 'a', row: 'constructor', column: '200' },
  ])
})

test('the ratio is that of cells reached, each once; unsupported ones are not reached', () => {
  expect(coverageRatio(runResult)).toBe(3 / 6)
  const twice = [...runResult.cells, { document: 'dtone', row: 'getProducts', column: '401', count: 1 }]
  expect(coverageRatio({ ...runResult, cells: twice })).toBe(4 / 6)
})

test('a run without cells covers nothing', () => {
  expect(coverageRatio({ ...runResult, cells: [] })).toBe(0)
})

test('coverage is read back from its file, and nothing else is', () => {
  expect(parseCoverage(JSON.stringify(coverage))).toEqual(coverage)
  for (const text of ['[]', '{"dtone":["200"]}', '{"dtone":{"a":[200]}}', 'null', '{']) {
    expect(() => parseCoverage(text)).toThrow('Failed to read the coverage')
  }
})
