import { expect, test } from 'vitest'
import { loadDocument } from '../document/loadDocument.ts'
import { decodeForm } from './decodeForm.ts'

const type = 'application/x-www-form-urlencoded'
const numbers = { type: 'array', items: { type: 'integer' } }
const properties = {
  list: numbers,
  point: { type: 'object', properties: { x: { type: 'integer' }, tags: { type: 'array', items: { type: 'string' } } } },
}

/** Decodes a form whose fields `list` and `point` are written as an `encoding` says. */
function decoded(text: string, encoding: object = {}) {
  const schema = { type: 'object', properties }
  const post = { operationId: 'p', requestBody: { content: { [type]: { schema, encoding } } }, responses: {} }
  const document = loadDocument({ info: {}, paths: { '/p': { post } } })
  const media = document.operations[0]?.requestBody?.content.get(type)
  return media && decodeForm(document, media.schema, media.encoding).text(text)
}

test.each([
  ['repeated', 'list=1&list=2', {}],
  ['exploded', 'list=1&list=2', { list: { style: 'form' } }],
  ['one text with commas', 'list=1%2C2', { list: { style: 'form', explode: false } }],
  ['one text with spaces', 'list=1%202', { list: { style: 'spaceDelimited' } }],
  ['one text with pipes', 'list=1|2', { list: { style: 'pipeDelimited', explode: false } }],
  ['JSON', 'list=%5B1,2%5D', { list: { contentType: 'application/json' } }],
  [
    'with a style, so that its content type does not count',
    'list=1,2',
    { list: { explode: false, contentType: 'a/b' } },
  ],
])('a list is %s', (_, text, encoding) => {
  expect(decoded(text, encoding)).toEqual({ list: [1, 2] })
})

test.each([
  ['JSON', 'point=%7B%22x%22:1,%22tags%22:%5B%22a%22%5D%7D', {}],
  ['a deep object', 'point[x]=1&point%5Btags%5D=a', { point: { style: 'deepObject', explode: true } }],
])('an object is %s', (_, text, encoding) => {
  expect(decoded(text, encoding)).toEqual({ point: { x: 1, tags: ['a'] } })
})

test('a text that is not JSON is kept, for validation to report', () => {
  expect(decoded('point=x')).toEqual({ point: 'x' })
})

test('a style that no field can have is an error of the document that names the field', () => {
  expect(() => decoded('', { list: { style: 'matrix' } })).toThrow(
    /field list has style matrix; form, .* deepObject are supported/,
  )
  expect(() => decoded('', { point: { style: 'form', explode: false } })).toThrow('the form field point is an object')
})

test('a deep object may fill a form: the work grows with its members, not with their square', () => {
  const members = Array.from({ length: 60_000 }, (_, index) => `point[m${index}]=1`).join('&')
  const before = process.cpuUsage()
  const point = decoded(members, { point: { style: 'deepObject', explode: true } })?.['point']
  const { user, system } = process.cpuUsage(before)
  expect(Object.keys(Object(point))).toHaveLength(60_000)
  expect((user + system) / 1_000).toBeLessThan(10_000)
})

test('an empty field counts as absent, unless it is required, also on a condition', () => {
  const text = { type: 'string' }
  const schema = {
    type: 'object',
    required: ['name'],
    if: { not: { required: ['code'] } },
    else: { required: ['reason', 'to'] },
    properties: { name: text, code: text, reason: text, to: text, note: text },
  }
  const post = { operationId: 'p', requestBody: { content: { [type]: { schema } } }, responses: {} }
  const document = loadDocument({ info: {}, paths: { '/p': { post } }, 'x-absent': [''] })
  const media = document.operations[0]?.requestBody?.content.get(type)
  const form = media && decodeForm(document, media.schema, media.encoding)
  expect(form?.text('name=&code=&reason=&to=&note=')).toEqual({ name: '', reason: '', to: '' })
})
