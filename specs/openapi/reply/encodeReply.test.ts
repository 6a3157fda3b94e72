import { expect, test } from 'vitest'
import { encodeReply } from './encodeReply.ts'

test('an object is encoded as compact JSON', () => {
  expect(encodeReply({ status: 200, body: { a: [1] } })).toEqual({
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: '{"a":[1]}',
  })
})

test('the media type is the one of the reply, else the documented one', () => {
  const reply = { status: 200, body: '<a/>' }
  expect(encodeReply(reply, 'application/xml').headers).toEqual({ 'content-type': 'application/xml' })
  expect(encodeReply({ ...reply, contentType: 'text/xml' }, 'application/xml').headers).toEqual({
    'content-type': 'text/xml',
  })
})

test('text is encoded as it is, or as a JSON string if the type is JSON', () => {
  expect(encodeReply({ status: 200, body: 'a"b' }).body).toBe('a"b')
  expect(encodeReply({ status: 200, body: 'a"b' }, 'application/json').body).toBe('"a\\"b"')
})

test('header values are text, and undefined ones are omitted', () => {
  expect(encodeReply({ status: 204, headers: { 'X-Total': 2, 'X-Next': undefined } })).toEqual({
    status: 204,
    headers: { 'X-Total': '2' },
    body: '',
  })
})
