import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { loadDocument } from '../document/loadDocument.ts'
import { sampleDocument } from '../document.fixture.ts'
import { createEdge } from '../server/createEdge.ts'
import type { Decoded } from '../server/edge.ts'

const edge = createEdge(sampleDocument())
const json = 'application/json'
const form = 'application/x-www-form-urlencoded'

test('a JSON body is parsed and its defaults are set at any depth', () => {
  expect(body('postPayment', json, '{"to":"+1","items":[{"id":1}]}')).toEqual({
    to: '+1',
    auto: false,
    items: [{ id: 1, count: 1 }],
  })
})

test.each(['Application/JSON; charset=utf-8', 'application/merge-patch+json', undefined])(
  'a body with the media type %s is parsed as JSON',
  (type) => {
    expect(body('postPayment', type, ' {"auto":true}')).toEqual({ auto: true })
  },
)

test('a byte order mark is ignored', () => {
  expect(body('postPayment', json, '\uFEFF{"auto":true}')).toEqual({ auto: true })
})

test.each([
  ['an empty body', '', 'the body is empty'],
  ['a broken body', '{"a":', 'the body is not JSON'],
  ['a body 10 000 levels deep', `${'['.repeat(10_000)}${']'.repeat(10_000)}`, 'nested deeper than 256 levels'],
  ['invalid UTF-8', Buffer.from([0x7b, 0xff, 0x7d]), 'not valid UTF-8'],
])('%s is malformed JSON', (_, sent, detail) => {
  expect(decode('postPayment', json, sent).problem).toEqual({
    kind: 'bodyMalformed',
    detail: expect.stringContaining(detail),
  })
})

test('a compressed body is refused by the name of its encoding', () => {
  const headers = { 'content-type': json, 'content-encoding': 'gzip' }
  const request = { method: 'POST', target: '/', headers, body: gzipSync('{"auto":true}') }
  expect(edge.operations.get('postPayment')?.decode(request, {})).toMatchObject({
    problem: { kind: 'bodyMalformed', detail: expect.stringContaining('gzip') },
  })
})

test('256 levels are accepted, and brackets in strings do not count', () => {
  const text = JSON.stringify({ note: '[{"\\'.repeat(300) })
  expect(decode('postPayment', json, text).problem).toBeUndefined()
  expect(decode('postPayment', json, `${'['.repeat(256)}${']'.repeat(256)}`).problem).toBeUndefined()
  expect(decode('postPayment', json, `${'['.repeat(257)}${']'.repeat(257)}`).problem).toBeDefined()
})

test('a form is decoded by its schema', () => {
  expect(body('sendMessage', form, 'username=a+b%C3%A9&to=%2B1&codes=7&enqueue=1&other=x')).toEqual({
    username: 'a bé',
    to: '+1',
    codes: [7],
    enqueue: 1,
    other: 'x',
  })
})

test.each(['to=1&to=2', 'to[]=1&to[]=2', 'to%5B%5D=1&to=2'])('%s is decoded as a list', (text) => {
  expect(body('sendMessage', form, text)).toEqual({ to: ['1', '2'], enqueue: 0 })
})

test('a repeated field without an array schema is decoded as a list, for validation to refuse', () => {
  expect(body('sendMessage', form, 'username=a&username=b')).toMatchObject({ username: ['a', 'b'] })
})

test('a form whose schema refers to itself is decoded', () => {
  const schema = { allOf: [{ $ref: '#/components/schemas/Node' }], properties: { count: { type: 'integer' } } }
  const document = loadDocument({
    info: { title: 'Nodes', version: '1' },
    components: { schemas: { Node: schema } },
    paths: {
      '/nodes': {
        post: {
          operationId: 'addNode',
          requestBody: { content: { [form]: { schema: { $ref: '#/components/schemas/Node' } } } },
          responses: { 204: {} },
        },
      },
    },
  })
  const request = { method: 'POST', target: '/nodes', headers: { 'content-type': form }, body: Buffer.from('count=2') }
  const decoded = createEdge(document).operations.get('addNode')?.decode(request, {})
  expect(decoded).toMatchObject({ request: { body: { count: 2 } } })
})

test('a field named __proto__ does not change the prototype', () => {
  expect(Object.getPrototypeOf(body('sendMessage', form, '__proto__=x'))).toBe(Object.prototype)
})

test('a form with broken percent-encoding is malformed', () => {
  expect(decode('sendMessage', form, 'to=%ff').problem).toMatchObject({ kind: 'bodyMalformed' })
})

test('JSON with the media type of a form is decoded as its fields', () => {
  expect(body('sendMessage', form, '{"username":"a","to":["1"],"codes":["2"],"enqueue":"1"}')).toEqual({
    username: 'a',
    to: ['1'],
    codes: [2],
    enqueue: 1,
  })
})

test('an operation that takes a form refuses other media types', () => {
  expect(decode('sendMessage', json, '{}').problem).toEqual({
    kind: 'mediaTypeUnsupported',
    supported: [form],
    received: json,
  })
  expect(decode('sendMessage', 'multipart/form-data; boundary=x', 'x').problem).toMatchObject({
    kind: 'mediaTypeUnsupported',
  })
})

test('an empty form has no fields, so that validation reports the missing ones', () => {
  expect(body('sendMessage', undefined, '')).toEqual({ enqueue: 0 })
})

test('the format of a body without a media type is detected', () => {
  expect(body('postEither', undefined, ' {"to":"1"}')).toMatchObject({ to: '1' })
  expect(body('postEither', undefined, 'to=1')).toMatchObject({ to: '1' })
})

test.each(['', '""'])('an optional body of %o is absent', (text) => {
  expect(decode('postEither', json, text)).toMatchObject({ request: { body: undefined } })
})

test('an operation without a documented body ignores the body of a request', () => {
  expect(decode('getProducts', 'image/png', Buffer.from([0xff])).problem).toBeUndefined()
})

test('a body over the limit is too large', () => {
  const request = { method: 'POST', target: '/', headers: {}, body: new Uint8Array(), bodyLimitExceeded: 9 }
  expect(edge.operations.get('postPayment')?.decode(request, {})).toEqual({
    problem: { kind: 'bodyTooLarge', limit: 9 },
  })
})

function decode(id: string, type: string | undefined, sent: string | Uint8Array): Decoded {
  const request = { method: 'POST', target: '/', headers: { 'content-type': type }, body: Buffer.from(sent) }
  const decoded = edge.operations.get(id)?.decode(request, {})
  if (decoded === undefined || decoded instanceof Promise)
    throw new Error(`no operation ${id} that decodes synchronously`)
  return decoded
}

function body(id: string, type: string | undefined, sent: string): unknown {
  const { request, problem } = decode(id, type, sent)
  expect(problem).toBeUndefined()
  return request?.body
}
