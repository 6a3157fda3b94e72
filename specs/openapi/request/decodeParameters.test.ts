import { expect, test } from 'vitest'
import { sampleDocument } from '../document.fixture.ts'
import { createEdge } from '../server/createEdge.ts'
import type { Decoded } from '../server/edge.ts'

const products = createEdge(sampleDocument()).operations.get('getProducts')

test.each([
  ['', { page: 1 }],
  ['?', { page: 1 }],
  ['?page=2&price=0.5&active=true', { page: 2, price: 0.5, active: true }],
  ['?page=1e3', { page: '1e3' }],
  ['?page=01', { page: '01' }],
  ['?page=', { page: '' }],
  ['?page=99999999999999999999', { page: '99999999999999999999' }],
  ['?page=2&page=3', { page: [2, 3] }],
  ['?active=yes', { page: 1, active: 'yes' }],
  ['?tag=a', { page: 1, tag: ['a'] }],
  ['?tag=a,b', { page: 1, tag: ['a,b'] }],
  ['?tag=a&tag=b+c', { page: 1, tag: ['a', 'b c'] }],
  ['?tag[]=a&tag%5B%5D=b', { page: 1, tag: ['a', 'b'] }],
  ['?id=1,2', { page: 1, id: [1, 2] }],
  ['?id=1%2C2&id=3', { page: 1, id: [1, 2, 3] }],
  ['?number=+23276', { page: 1, number: '+23276' }],
  ['?number=%2B23276', { page: 1, number: '+23276' }],
  ['?unknown=1', { page: 1 }],
])('the query %o is decoded by its schemas', (query, values) => {
  expect(decode(query).request?.query).toEqual(values)
})

test('headers are matched in any case and get their documented names', () => {
  expect(decode('', { 'x-request-id': 'a' }).request?.headers).toEqual({ 'X-Request-Id': 'a', 'X-Depth': 3 })
  expect(decode('', { 'x-depth': '5' }).request?.headers).toEqual({ 'X-Depth': 5 })
})

test('path parameters are percent-decoded and converted', () => {
  const edge = createEdge(sampleDocument())
  const { operation, path } = edge.match('GET', '/v1/tags/a%2Fb')
  const request = { method: 'GET', target: '', headers: {}, body: new Uint8Array() }
  expect(operation?.decode(request, path ?? {})).toMatchObject({ request: { path: { tag: 'a/b' } } })
})

function decode(query: string, headers: Record<string, string> = {}): Decoded {
  const request = { method: 'GET', target: `/v1/products${query}`, headers, body: new Uint8Array() }
  const decoded = products?.decode(request, {})
  if (decoded === undefined || decoded instanceof Promise)
    throw new Error('no operation getProducts that decodes synchronously')
  return decoded
}
