import { expect, test } from 'vitest'
import type { Diagnostic } from '../document/problem.ts'
import { sampleDocument } from '../document.fixture.ts'
import { createEdge } from './createEdge.ts'
import type { Decoded, EdgeOperation } from './edge.ts'

const edge = createEdge(sampleDocument())

test('a path finds its operation and its parameters as sent', () => {
  expect(edge.match('GET', '/v1/products/12?x=1')).toMatchObject({
    operation: { id: 'getProduct' },
    path: { product_id: '12' },
  })
})

test('a wrong method is answered with the methods that are documented', () => {
  expect(edge.match('PUT', '/v1/products/12')).toEqual({
    problem: { kind: 'methodNotAllowed', allowed: ['GET', 'DELETE'] },
  })
})

test('an unknown path has its nearest documented one', () => {
  expect(edge.match('GET', '/products')).toEqual({ problem: { kind: 'pathUnknown' } })
  expect(edge.nearest('GET', '/products?page=1')?.path).toBe('/v1/products')
  expect(edge.nearest('POST', '/v1/payment')?.path).toBe('/v1/payments')
  expect(edge.nearest('GET', '/somewhere/else/entirely')).toBeUndefined()
})

test('paths are told apart by case unless the edge is made otherwise', () => {
  const lenient = createEdge(sampleDocument(), { caseSensitivePaths: false })
  expect(edge.match('GET', '/V1/Products').problem).toEqual({ kind: 'pathUnknown' })
  expect(lenient.match('GET', '/V1/Products').operation?.id).toBe('getProducts')
  expect(lenient.match('GET', '/V1/Tags/MiXed')).toMatchObject({ path: { tag: 'MiXed' } })
})

test('a decoded request is valid when it is as documented', () => {
  expect(problems('postPayment', { to: '+23276', amount: 0.07, unit: 'USD', note: null })).toEqual([])
})

test('what a request lacks or has wrong is said for people, with its path', () => {
  expect(problems('postPayment', { to: 'x', amount: 0, items: [{}], extra: 1, unit: 'SLE' })).toEqual(
    expect.arrayContaining([
      {
        code: 'additionalProperties',
        message: expect.stringMatching(/^field `extra` is not known \(there are /),
        path: ['body', 'extra'],
      },
      { code: 'minimum', message: '`amount` must be >= 0.01', path: ['body', 'amount'] },
      { code: 'required', message: 'field `items[0].id` is missing', path: ['body', 'items', 0, 'id'] },
      { code: 'enum', message: '`unit` must be one of USD, EUR', path: ['body', 'unit'] },
    ]),
  )
})

test('a oneOf reports on the branch that has the type of the value', () => {
  const payment = { to: '+23276', amount: 1, unit: 'USD' }
  expect(problems('postPayment', { ...payment, note: 'too long' })).toMatchObject([{ code: 'maxLength' }])
  expect(problems('postPayment', { ...payment, note: 1 })).toEqual([
    { code: 'type', message: '`note` must be string or null', path: ['body', 'note'] },
  ])
})

test('a discriminator reports only on the branch that the value names', () => {
  expect(problems('postMethod', { kind: 'card' }).map(({ message }) => message)).toEqual(['field `number` is missing'])
  expect(problems('postMethod', { kind: 'cash' })).toMatchObject([{ code: 'enum', path: ['body', 'kind'] }])
  expect(problems('postMethod', {})).toMatchObject([{ code: 'required', path: ['body', 'kind'] }])
  expect(problems('postMethod', { kind: 'bank', account: '1', branch: '2' })).toEqual([])
})

test('a required body that is not there is missing', () => {
  expect(problems('postPayment', undefined)).toEqual([
    { code: 'required', message: 'the body is missing', path: ['body'] },
  ])
})

test('a broken parameter is reported under its place', () => {
  const products = operation('getProducts')
  const found: Diagnostic[] = []
  products.accepts(decode('getProducts', '/v1/products?page=two').request, found)
  expect(found).toEqual([{ code: 'type', message: '`page` must be integer', path: ['query', 'page'] }])
})

test('broken percent-encoding is an invalid request', () => {
  const broken = decode('getTag', '/v1/tags/%E0%A4', { tag: '%E0%A4' })
  expect(broken.problem).toMatchObject({ kind: 'invalid', diagnostics: [{ code: 'encoding', path: ['path', 'tag'] }] })
  expect(decode('getProducts', '/v1/products?tag=%ff').problem).toMatchObject({ kind: 'invalid' })
})

test('a documented reply has no diagnostics', () => {
  expect(operation('getProducts').check({ status: 200, headers: { 'x-total': 2, 'X-Next': '' }, body: [] })).toEqual([])
  expect(operation('getProduct').check({ status: 204 })).toEqual([])
})

test.each([
  ['an undocumented status', 'getProducts', { status: 500 }, 'status'],
  ['an undocumented media type', 'postPayment', { status: 400, contentType: 'text/html', body: '' }, 'media-type'],
  ['a body where there is none', 'getProduct', { status: 204, body: {} }, 'media-type'],
  ['a missing body', 'postPayment', { status: 201 }, 'required'],
  ['a wrong body', 'postPayment', { status: 201, body: { id: 'x' } }, 'type'],
  ['a missing header', 'getProducts', { status: 200, headers: { 'X-Next': '' }, body: [] }, 'required'],
  ['a wrong header', 'getProducts', { status: 200, headers: { 'X-Next': '', 'X-Total': 'many' }, body: [] }, 'type'],
])('%s in a reply is a diagnostic', (_, id, reply, code) => {
  expect(operation(id).check(reply)).toMatchObject([{ code }])
})

test('a reply is encoded as the first documented media type, spelt as documented', () => {
  expect(operation('postPayment').encode({ status: 400, body: 'No' })).toEqual({
    status: 400,
    headers: { 'content-type': 'text/plain; charset=UTF-8' },
    body: 'No',
  })
})

function operation(id: string): EdgeOperation {
  const found = edge.operations.get(id)
  if (found === undefined) throw new Error(`no operation ${id}`)
  return found
}

function get(target: string): Parameters<EdgeOperation['decode']>[0] {
  return { method: 'GET', target, headers: {}, body: new Uint8Array() }
}

function decode(id: string, target: string, path: Record<string, string> = {}): Decoded {
  const decoded = operation(id).decode(get(target), path)
  if (decoded instanceof Promise) throw new Error(`${id} does not decode at once`)
  return decoded
}

function problems(id: string, body: unknown): Diagnostic[] {
  const found: Diagnostic[] = []
  const request = body === undefined ? {} : { body }
  operation(id).accepts({ path: {}, query: {}, headers: {}, ...request }, found)
  return found
}
