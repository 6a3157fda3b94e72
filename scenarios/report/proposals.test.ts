import { expect, test } from 'vitest'
import { proposals } from './proposals.ts'

test('a misspelt name is told with its kind', () => {
  expect(proposals('DT One has sent transactionUpdatedd 1 time')).toEqual([
    'No such callback: transactionUpdatedd. The nearest is:',
    '  transactionUpdated',
  ])
  expect(proposals('DT One looses its callbacks').slice(0, 2)).toEqual([
    'No such trouble: looses its callbacks. The nearest are:',
    '  loses its callbacks',
  ])
})

test('only the beginning of a long sentence is compared', () => {
  const beginning = 'the client payed 99.50 SLE towards +23276123101 '
  expect(proposals(beginning + 'x'.repeat(200_000))).toEqual(proposals(beginning + 'x'.repeat(300)))
  expect(proposals('x y '.repeat(50_000))).toEqual(['No sentence is like it. `railyard steps` lists all.'])
})
