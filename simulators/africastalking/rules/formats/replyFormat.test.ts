import { expect, test } from 'vitest'
import { preferredFormat } from './replyFormat.ts'

test.each([
  ['application/json', 'application/json'],
  ['application/xml', 'application/xml'],
  ['*/*', 'application/xml'],
  ['application/json, text/plain, */*', 'application/json'],
  ['application/json;q=0.1, application/xml', 'application/xml'],
  ['text/html, application/*;q=0.8', 'application/xml'],
  ['*/*, application/json;q=0', 'application/xml'],
  ['application/xml, */*', 'application/xml'],
  ['application/json, application/xml', 'application/json'],
  ['application/xml, application/json', 'application/xml'],
  ['text/html', undefined],
])('Accept: %s prefers %s', (accept, type) => {
  expect(preferredFormat(accept)).toBe(type)
})
