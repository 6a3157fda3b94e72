import { expect, test } from 'vitest'
import { shownBody } from './bodyText.ts'

test.each([
  ['', 'application/json', { kind: 'none' }],
  ['{"a":1.0}', 'application/json', { kind: 'text', text: '{\n  "a": 1.0\n}' }],
  ['<Response/>', 'application/xml', { kind: 'text', text: '<Response/>' }],
  ['a\u202eb\u0007', undefined, { kind: 'text', text: 'a\\u202eb\\u0007' }],
  [
    'to=%2B254&a=%E2%80%AEx',
    'application/x-www-form-urlencoded; charset=utf-8',
    {
      kind: 'form',
      fields: [
        ['to', '+254'],
        ['a', '\\u202ex'],
      ],
    },
  ],
])('%j of %j', (body, contentType, shown) => {
  expect(shownBody(body, contentType)).toEqual(shown)
})
