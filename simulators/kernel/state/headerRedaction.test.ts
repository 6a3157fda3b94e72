import { expect, test } from 'vitest'
import { headerRedaction, keepEqual } from './headerRedaction.ts'

const headers = { host: 'localhost', authorization: 'Basic secret', accept: 'text/plain' }
const redacted = { host: 'localhost', authorization: '[redacted]', accept: 'text/plain' }

test('equal headers that follow each other are one object without credentials', () => {
  const keep = keepEqual(headerRedaction())
  const first = keep({ ...headers })
  expect([first, keep({ ...headers }) === first]).toEqual([redacted, true])
})

test.each([
  ['another value', { ...headers, accept: 'text/html' }],
  ['one header more', { ...headers, via: 'a proxy' }],
  ['one header less', { host: 'localhost', authorization: 'Basic secret' }],
  ['another order', { accept: 'text/plain', host: 'localhost', authorization: 'Basic secret' }],
  ['another secret', { ...headers, authorization: 'Basic other' }],
  ['a list', { ...headers, accept: ['text/plain'] }],
])('headers with %s are kept as they are', (_, other) => {
  const keep = keepEqual(headerRedaction())
  keep({ ...headers })
  expect(Object.entries(keep(other))).toEqual(Object.entries({ ...other, authorization: '[redacted]' }))
})

test('what is kept does not change with the object that was given', () => {
  const given: Record<string, string> = { host: 'localhost' }
  const kept = keepEqual(headerRedaction())(given)
  given['host'] = 'elsewhere'
  expect(kept).toEqual({ host: 'localhost' })
})
