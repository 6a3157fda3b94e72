import fc from 'fast-check'
import { expect, test } from 'vitest'
import { prettyJson } from './prettyJson.ts'

test('it indents as JSON.stringify does', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(prettyJson(JSON.stringify(value))).toBe(JSON.stringify(value, null, 2))
    }),
  )
})

test('numbers and repeated names stay as they were sent', () => {
  expect(prettyJson('{ "id" : 12345678901234567890, "id":1.00}')).toBe(
    '{\n  "id": 12345678901234567890,\n  "id": 1.00\n}',
  )
})

test('text that is not JSON comes back', () => {
  expect(prettyJson('The supplied authentication is invalid')).toBe('The supplied authentication is invalid')
  expect(prettyJson('{"a":')).toBe('{"a":')
})
