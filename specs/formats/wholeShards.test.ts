import { expect, test } from 'vitest'
import { checkShards, sameInAll } from './wholeShards.ts'

test('all parts, in any order, are a run', () => {
  expect(() => checkShards(['2/2', '1/2'])).not.toThrow()
  expect(() => checkShards(['1/1'])).not.toThrow()
})

test.each([
  [['1/3'], 'Part 2/3, 3/3 is missing.'],
  [['1/2', '1/2', '2/2'], 'Part 1/2 is given twice.'],
  [['1/2', '2/3'], 'These are parts of several runs: 1/2, 2/3.'],
])('%j: %s', (given, message) => {
  expect(() => checkShards(given)).toThrow(message)
})

test('what differs between parts is named', () => {
  expect(() => sameInAll('seed', ['1', '1'])).not.toThrow()
  expect(() => sameInAll('seed', ['1', '2', '1'])).toThrow('These are parts of several runs: their seed is 1 and 2.')
})
