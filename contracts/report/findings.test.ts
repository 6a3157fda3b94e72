import { expect, test } from 'vitest'
import { findingTitle } from './findings.ts'

test.each([
  ['body', ['body', 'errors', 0, 'code'], 'body.errors[0].code'],
  ['state', ['body', 'available'], 'state body.available'],
  ['status', [], 'status'],
  ['header', ['header', 'x-total'], 'header.x-total'],
  ['body', ['body', 'a b'], 'body["a b"]'],
])('%s at %j is %s', (check, path, title) => {
  expect(findingTitle({ check, path, message: '' })).toBe(title)
})
