import { expect, test } from 'vitest'
import { readFields } from './readFields.ts'

test.each<[string | undefined, string, object]>([
  ['application/json', '{"a":[1]}', { a: [1] }],
  ['application/json; charset=utf-8', '[1,2]', { 0: 1, 1: 2 }],
  ['application/x-www-form-urlencoded', 'a=1&b=x+y', { a: '1', b: 'x y' }],
  [undefined, '{"a":1}', { a: 1 }],
  ['application/json', '{"a":', {}],
  ['application/json', '7', {}],
  ['application/json', '', {}],
])('a body of %s: %s', (mediaType, body, fields) => {
  expect(readFields(mediaType, body)).toEqual(fields)
})
