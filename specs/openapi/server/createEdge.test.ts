import { expect, test } from 'vitest'
import type { Diagnostic } from '../document/problem.ts'
import { sampleDocument } from '../document.fixture.ts'
import { createEdge } from './createEdge.ts'
import type { Decoded, EdgeOperation } from './edge.ts'

const edge = createEdge(sampleDocument())

test('a path matches its operation and gives its parameters undecoded', () => {
  expect(edge.match('GET', '/v1/products/12?x=1')).toMatchObject({
    operation: { id: 'getProduct' },
    path: { product_id: '12' },
  })
})

test('the problem of a wrong method lists the documented methods', () => {
  expect(edge.match('PUT', '/v1/products/12')).toEqual({
    problem: { kind: 'methodNotAllowed', allowed: ['GET', 'DELETE'] },
  })
})

test('the nearest documented path of an unknown path is found', () => {
  expect(edge.match('GET', '/products')).toEqual({ problem: { kind: 'pathUnknown' } })
  expect(edge.nearest('GET', '/products?page=1')?.path).toBe('/v1/products')
  expect(edge.nearest('POST', '/v1/payment')?.path).toBe('/v1/payments')
  expect(edge.nearest('GET', '/somewhere/else/entirely')).toBeUndefined()
})

test('paths are case-sensitive by default', () => {
  const lenient = createEdge(sampleDocument(), { caseSensitivePaths: false })
  expect(edge.match('GET', '/V1/Products').problem).toEqual({ kind: 'pathUnknown' })
  expect(lenient.match('GET', '/V1/Products').operation?.id).toBe('getProducts')
  expect(lenient.match('GET', '/V1/Tags/MiXed')).toMatchObject({ path: { tag: 'MiXed' } })
})

test('a documented request is valid', () => {
  expect(problems('postPayment', { to: '+23276', amount: 0.07, unit: 'USD', note: null })).toEqual([])
})

test('each error of a request has a readable message and its path', () => {
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

test('a oneOf reports only the branch with the type of the value', () => {
  const payment = { to: '+23276', amount: 1, unit: 'USD' }
  expect(problems('postPayment', { ...payment, note: 'too long' })).toMatchObject([{ code: 'maxLength' }])
  expect(problems('postPayment', { ...payment, note: 1 })).toEqual([
    { code: 'type', message: '`note` must be string or null', path: ['body', 'note'] },
  ])
})

test('a discriminator reports only the selected branch', () => {
  expect(problems('postMethod', { kind: 'card' }).map(({ message }) => message)).toEqual(['field `number` is missing'])
  expect(problems('postMethod', { kind: 'cash' })).toMatchObject([{ code: 'enum', path: ['body', 'kind'] }])
  expect(problems('postMethod', {})).toMatchObject([{ code: 'required', path: ['body', 'kind'] }])
  expect(problems('postMethod', { kind: 'bank', account: '1', branch: '2' })).toEqual([])
})

test('an absent required body is reported as missing', () => {
  expect(problems('postPayment', undefined)).toEqual([
    { code: 'required', message: 'the body is missing', path: ['body'] },
  ])
})

test('an invalid parameter is reported with its location', () => {
  const products = operation('getProducts')
  const found: Diagnostic[] = []
  products.accepts(decode('getProducts', '/v1/products?page=two').request, found)
  expect(found).toEqual([{ code: 'type', message: '`page` must be integer', path: ['query', 'page'] }])
})

test('a request with broken percent-encoding is invalid', () => {
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
  ['an undocumented body', 'getProduct', { status: 204, body: {} }, 'media-type'],
  ['a missing body', 'postPayment', { status: 201 }, 'required'],
  ['a wrong body', 'postPayment', { status: 201, body: { id: 'x' } }, 'type'],
  ['a missing header', 'getProducts', { status: 200, headers: { 'X-Next': '' }, body: [] }, 'required'],
  ['a wrong header', 'getProducts', { status: 200, headers: { 'X-Next': '', 'X-Total': 'many' }, body: [] }, 'type'],
])('%s in a reply is a diagnostic', (_, id, reply, code) => {
  expect(operation(id).check(reply)).toMatchObject([{ code }])
})

test('a reply is encoded as the first documented media type, as written in the document', () => {
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
  if (decoded instanceof Promise) throw new Error(`${id} does not decode synchronously`)
  return decoded
}

function problems(id: string, body: unknown): Diagnostic[] {
  const found: Diagnostic[] = []
  const request = body === undefined ? {} : { body }
  operation(id).accepts({ path: {}, query: {}, headers: {}, ...request }, found)
  return found
}
