import { expect, test } from 'vitest'
import { nearestSteps } from './nearestSteps.ts'

test.each([
  ['2 days went by', 'When 5 minutes pass'],
  ['the client payed 99.50 SLE towards +23276123101', 'When the client pays 250 SLE to +23276123100'],
  ['my transaction is COMPLETED', 'Then my transaction is COMPLETED'],
  ['DT One received getProducts 2 times', 'Then DT One has received postTransactionAsync 1 time'],
  ['the clint pais 99.50 SLE to +23276123101', 'When the client pays 250 SLE to +23276123100'],
])('%s is nearest to: %s', (sentence, nearest) => {
  expect(nearestSteps(sentence)[0]?.example).toBe(nearest)
})

test('a sentence that is like none has no proposal', () => {
  expect(nearestSteps('colourless green ideas sleep furiously')).toEqual([])
})
