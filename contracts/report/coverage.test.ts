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

test('coverage holds the reached cells', () => {
  expect(coverageOf(runResult)).toEqual(coverage)
})

test('coverage does not depend on the order of the cells', () => {
  const reversed = { ...runResult, cells: runResult.cells.toReversed() }
  expect(JSON.stringify(coverageOf(reversed))).toBe(JSON.stringify(coverageOf(runResult)))
})

test('a cell that is no longer reached is lost, a new one is not', () => {
  const before = { dtone: { getProducts: ['200', '401'] }, gone: { getHealth: ['200'] } }
  expect(lostCells(before, coverage)).toEqual([
    { document: 'dtone', row: 'getProducts', column: '401' },
    { document: 'gone', row: 'getHealth', column: '200' },
  ])
  expect(lostCells({}, coverage)).toEqual([])
})

test('a row named like a member of every object is not reached by itself', () => {
  expect(lostCells({ a: { constructor: ['200'] } }, { a: {} })).toEqual([
    { document: 'a', row: 'constructor', column: '200' },
  ])
})

test('the ratio counts each reached cell once, and no unsupported ones', () => {
  expect(coverageRatio(runResult)).toBe(3 / 6)
  const twice = [...runResult.cells, { document: 'dtone', row: 'getProducts', column: '401', count: 1 }]
  expect(coverageRatio({ ...runResult, cells: twice })).toBe(4 / 6)
})

test('a run without cells has a coverage of 0', () => {
  expect(coverageRatio({ ...runResult, cells: [] })).toBe(0)
})

test('coverage is parsed from its file, and other content is refused', () => {
  expect(parseCoverage(JSON.stringify(coverage))).toEqual(coverage)
  for (const text of ['[]', '{"dtone":["200"]}', '{"dtone":{"a":[200]}}', 'null', '{']) {
    expect(() => parseCoverage(text)).toThrow('Failed to read the coverage')
  }
})
