import { expect, test } from 'vitest'
import control from '../../../specs/types/control.generated.json' with { type: 'json' }
import { readDocument } from '../control/document.ts'
import { collectionLevers, leveredCollections, leversFor, rowLeversOf, setLists } from './levers.ts'

const document = readDocument(control)

function idsFor(text: string): readonly string[] {
  return leversFor(document, text).flatMap(({ operations }) => operations.map(({ operationId }) => operationId))
}

test('every operation is a lever of the group of its tag', () => {
  expect(idsFor('').toSorted()).toEqual([...document.operations.keys()].toSorted())
  expect(leversFor(document).map(({ tag }) => tag)).toContain('acquirer')
})

test('operations are found by words', () => {
  expect(idsFor('outage')).toContain('addDtoneOutage')
  expect(idsFor('ADD  outage')).toContain('addDtoneOutage')
  expect(idsFor('ADD  outage')).not.toContain('listDtoneOutages')
  expect(idsFor('no such thing')).toEqual([])
})

test('what is set can be listed and removed by parameters that the document has', () => {
  for (const { list, clear = list, remove } of setLists) {
    expect(document.operations.get(list)?.method).toBe('get')
    expect(['get', 'delete']).toContain(document.operations.get(clear)?.method)
    const parameters = document.operations.get(remove[0])?.parameters.map(({ name }) => name)
    expect(parameters).toEqual(['world', remove[1]])
  }
})

test.each([
  'dtone.transactions',
  'dtone.balances',
  'dtone.outcomes',
  'dtone.outages',
  'africastalking.wallets',
  'africastalking.queues',
  'subscribers.subscribers',
])('levers of a row of %s have all of the path', (collection) => {
  const levers = rowLeversOf(collection, {
    id: 1,
    unit: 'USD',
    currency: 'KES',
    product: 'sms',
    number: '+254711000001',
  })
  expect(levers).not.toEqual([])
  for (const { operation, known } of levers) {
    const names = document.operations.get(operation)?.parameters.map(({ name }) => name)
    expect(names).toEqual(['world', ...Object.keys(known)])
  }
})

test('a collection that nothing acts on has no levers', () => {
  expect(rowLeversOf('dtone.rateBuckets', {})).toEqual([])
})

test('what sets a collection is an operation', () => {
  const levers = leveredCollections.flatMap(collectionLevers)
  expect([...document.operations.keys()]).toEqual(expect.arrayContaining(levers))
  expect(collectionLevers('dtone.rateBuckets')).toEqual([])
})
