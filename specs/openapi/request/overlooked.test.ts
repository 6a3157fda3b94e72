import { expect, test } from 'vitest'
import { loadDocument } from '../document/loadDocument.ts'
import { createEdge } from '../server/createEdge.ts'

const schema = { properties: { title: { type: 'string' } }, allOf: [{ properties: { pages: { type: 'integer' } } }] }
const post = {
  operationId: 'postBook',
  parameters: [{ name: 'shelves[]', in: 'query', schema: { type: 'array' } }],
  requestBody: { content: { 'application/json': { schema } } },
  responses: { 201: { description: 'put' } },
}
const document = { openapi: '3.1.0', info: { title: 'Books', version: '1' }, paths: { '/books': { post } } }
const operation = createEdge(loadDocument(document)).operations.get('postBook')

test.each([
  ['/books?shelves[]=a&shelves=b', { title: 'x', pages: 1 }, []],
  ['/books?shelf=a', { page: 1 }, ['the parameter `shelf`', 'the field `page`']],
  ['/books', ['title'], []],
])('the unknown parameters and fields of %s with %j are listed', (target, body, names) => {
  const lines = operation?.overlooked(target, body)
  expect(lines?.map((line) => line.slice(0, line.indexOf(' is not known')))).toEqual(names)
})

test('twenty unknown fields are listed and the others counted', () => {
  const body = Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`f${at}`, at]))
  const lines = operation?.overlooked('/books', body)
  expect([lines?.length, lines?.[19], lines?.[20]]).toEqual([
    21,
    'the field `f19` is not known and was passed over (there are title, pages)',
    'and 4980 more',
  ])
})
