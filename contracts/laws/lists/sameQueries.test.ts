import { expect, test } from 'vitest'
import { brokenBy, json, type Respond, smallDocument } from '../../run/smallService.fixture.ts'

const document = smallDocument({
  '/things': {
    get: {
      operationId: 'listThings',
      'x-same-queries': [
        ['tags=a,b', 'tags[]=a&tags[]=b'],
        ['order=up', 'Order=up'],
      ],
      parameters: [{ name: 'tags', in: 'query', schema: { type: 'string' } }],
      responses: { 200: { description: 'Things.', content: json({ type: 'object' }) } },
    },
  },
})

const things =
  (names: readonly string[]): Respond =>
  ({ query }) => {
    const tags = names.flatMap((name) => query.getAll(name)).flatMap((value) => value.split(','))
    return { status: 200, body: { tags, order: query.get('order') ?? query.get('Order') } }
  }

test('query strings that the document calls the same get the same answer', async () => {
  expect(await brokenBy(document, things(['tags', 'tags[]']), ['small/*/law/writing/query/*'])).toEqual({})
})

test('a writing of a query that is not read is found, and names both writings', async () => {
  expect(await brokenBy(document, things(['tags']), ['small/*/law/writing/query/*'])).toEqual({
    'listThings/law/writing/query/0': 'tags[]=a&tags[]=b instead of tags=a,b: is [], not ["a","b"]',
  })
})
