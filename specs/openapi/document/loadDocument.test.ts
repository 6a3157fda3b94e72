import { expect, test } from 'vitest'
import { sampleDocument } from '../document.fixture.ts'
import { loadDocument } from './loadDocument.ts'

test('references of parameters, responses and headers are resolved', () => {
  const [products] = sampleDocument().operations
  expect(products?.parameters[0]).toMatchObject({ name: 'page', in: 'query', style: 'form', explode: true })
  expect(products?.responses.get(404)?.content.get('application/json')?.examples).toEqual(
    new Map([['default', { code: 404 }]]),
  )
})

test('a parameter of an operation overrides the parameter of its path', () => {
  const parameter = { name: 'x', in: 'query', schema: {} }
  const document = loadDocument({
    info: {},
    paths: {
      '/': {
        parameters: [parameter],
        get: { operationId: 'get', parameters: [{ ...parameter, required: true }], responses: {} },
      },
    },
  })
  expect(document.operations[0]?.parameters).toMatchObject([{ name: 'x', required: true }])
})

const operation = (source: object): object => ({ info: {}, paths: { '/a': { get: source } } })
const withParameter = (parameter: object): object => operation({ operationId: 'get', parameters: [parameter] })

test.each([
  ['a document that is not an object', 1, 'the document is not an object'],
  ['an operation without an id', operation({}), 'GET /a: the operation has no operationId'],
  [
    'a reference to a missing part',
    withParameter({ $ref: '#/components/parameters/x' }),
    'has no #/components/parameters/x',
  ],
  ['a reference to another file', withParameter({ $ref: 'other.yaml#/x' }), 'is not local'],
  [
    'a parameter with an unsupported style',
    withParameter({ name: 'x', in: 'query', style: 'deepObject', schema: {} }),
    'deepObject',
  ],
  ['a parameter without a schema', withParameter({ name: 'x', in: 'query' }), 'parameter x: the schema is missing'],
  ['a default response', operation({ operationId: 'get', responses: { default: {} } }), 'default is not one status'],
  ['a circular reference', { ...withParameter({ $ref: '#/loop' }), loop: { $ref: '#/loop' } }, 'leads back to itself'],
])('%s is refused with its location', (_, parsed, message) => {
  expect(() => loadDocument(parsed)).toThrow(message)
})
