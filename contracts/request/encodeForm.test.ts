import { expect, test } from 'vitest'
import { readContract } from '../document/readContract.ts'
import { asSent } from './asSent.ts'
import { encodeRequest } from './encodeRequest.ts'

const form = 'application/x-www-form-urlencoded'

function operationOf(encoding: object, type = form) {
  const post = { operationId: 'p', requestBody: { content: { [type]: { schema: {}, encoding } } } }
  const [operation] = readContract('doc', { openapi: '3.1.0', info: {}, paths: { '/p': { post } } }).operations
  const [media] = operation?.body?.media ?? []
  if (operation === undefined || media === undefined) throw new Error('there is one')
  return { operation, media }
}

const nothing = { path: {}, query: {}, header: {}, cookie: {} }

function encoded(body: object, encoding: object, type = form): unknown {
  const { operation, media } = operationOf(encoding, type)
  return encodeRequest(operation, { ...nothing, body }, { type, fields: media.encoding }).body
}

test.each([
  [{}, 'list=a&list=b%2Cc'],
  [{ list: { style: 'form' } }, 'list=a&list=b%2Cc'],
  [{ list: { style: 'form', explode: false } }, 'list=a,b%2Cc'],
  [{ list: { explode: false, contentType: 'application/json' } }, 'list=a,b%2Cc'],
  [{ list: { style: 'spaceDelimited' } }, 'list=a%20b%2Cc'],
  [{ list: { style: 'pipeDelimited', explode: false } }, 'list=a%7Cb%2Cc'],
  [{ list: { contentType: 'application/json' } }, 'list=%5B%22a%22%2C%22b%2Cc%22%5D'],
])('a list with the encoding %j is %s', (encoding, body) => {
  expect(encoded({ list: ['a', 'b,c'] }, encoding)).toBe(body)
})

test.each([
  [{}, 'point=%7B%22x%22%3A1%2C%22y%22%3A2%7D'],
  [{ point: { style: 'deepObject' } }, 'point[x]=1&point[y]=2'],
  [{ point: { style: 'form' } }, 'x=1&y=2'],
  [{ point: { style: 'form', explode: false } }, 'point=x,1,y,2'],
])('an object with the encoding %j is %s', (encoding, body) => {
  expect(encoded({ point: { x: 1, y: 2 } }, encoding)).toBe(body)
})

test('a multipart list has a part for each item, and a part says its content type', () => {
  const text = String(
    encoded(
      { list: ['a', 'b'], point: { x: 1 } },
      { point: { contentType: 'application/json' } },
      'multipart/form-data',
    ),
  )
  expect(text.match(/name="list"\r\n\r\n[ab]\r\n/g)).toHaveLength(2)
  expect(text).toContain('name="point"\r\ncontent-type: application/json\r\n\r\n{"x":1}\r\n')
})

test('a part whose content type is neither text nor JSON is a file, of the first type that it may have', () => {
  const encoding = { scan: { contentType: 'application/pdf, image/png' }, note: { contentType: 'text/plain' } }
  const text = String(encoded({ scan: ['%PDF-1', '%PDF-2'], note: 'x' }, encoding, 'multipart/form-data'))
  const head = 'content-disposition: form-data; name="scan"; filename="scan"\r\ncontent-type: application/pdf\r\n'
  expect(text).toContain(`${head}\r\n%PDF-1\r\n`)
  expect(text).toContain(`${head}\r\n%PDF-2\r\n`)
  expect(text).toContain('name="note"\r\ncontent-type: text/plain\r\n\r\nx\r\n')
})

test('an empty list is not sent in a query or a form, but in JSON it is', () => {
  const { media } = operationOf({ json: { contentType: 'application/json' } })
  const parts = { ...nothing, query: { list: [], page: 1 }, body: { list: [], json: [], point: {}, note: '' } }
  expect(asSent(parts, media)).toEqual({ ...nothing, query: { page: 1 }, body: { json: [], point: {}, note: '' } })
  const inJson = { ...parts, query: {} }
  expect(asSent(inJson, { ...media, type: 'application/json' })).toEqual(inJson)
})
