import { expect, test } from 'vitest'
import { relationsIn } from './relationsIn.ts'

const item = { type: 'object', properties: { state: {}, amount: { type: 'number' } } }

/** A document with one schema that has these relations. */
function documentOf(...relations: readonly string[]) {
  const list = {
    type: 'object',
    properties: { total: {}, items: { type: 'array', items: { $ref: '#/components/schemas/Item' } }, more: {} },
  }
  return { components: { schemas: { Item: item, List: { ...list, 'x-relation': relations } } } }
}

test('relations are read where they stand, through references', () => {
  const relations = [
    '/total = sum(/items/*/amount where /state = 1)',
    '/more/of/it = /items/0/amount',
    '/total = $request.body#/any',
  ]
  const [read] = relationsIn(documentOf(...relations)).values()
  expect(read?.map(({ text }) => text)).toEqual(relations)
})

test.each([
  ['/sum = /total', 'the schema has no /sum (#/components/schemas/List)'],
  ['/total = sum(/items/*/price)', 'the schema has no /items/*/price'],
  ['/total = count(/items/* where /status = 1)', 'the schema has no /items/*/status'],
  ['/total = 1 if /paid = 1', 'the schema has no /paid'],
])('%s is refused: it would never be held against anything', (relation, message) => {
  expect(() => relationsIn(documentOf(relation))).toThrow(message)
})
