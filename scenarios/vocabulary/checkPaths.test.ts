import { expect, test } from 'vitest'
import { checkPaths } from './checkPaths.ts'

test.each([
  ['getTransactionById', 'statuss.mesage', 'status.message'],
  ['getTransactionById', 'prices.wholesale.amuont', 'prices.wholesale.amount'],
  ['Payment_GetById', 'fraudFlag.0.code', 'fraudFlags.0.code'],
])('%s answers no %s', (operation, path, nearest) => {
  expect(() => checkPaths(operation, [[path, '']])).toThrow(
    `${path} is no member of what ${operation} answers; the nearest is ${nearest}.`,
  )
})

test.each([
  ['getTransactionById', 'status.message'],
  ['getTransactionById', 'pin.code'],
  ['getTransactionById', 'errors.0.code'],
  ['Payment_GetById', 'fraudFlags.0.code'],
])('%s may answer %s', (operation, path) => {
  expect(() => checkPaths(operation, [[path, '']])).not.toThrow()
})

test('an operation that no document has is an error of ours', () => {
  expect(() => checkPaths('unknown', [['anything', '']])).toThrow('No document has the operation unknown.')
})
