import fc from 'fast-check'
import { expect, test } from 'vitest'
import { prettyJson, shortened } from './bodyText.ts'

test('indents like JSON.stringify', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(prettyJson(JSON.stringify(value))).toBe(JSON.stringify(value, null, 2))
    }),
  )
})

test('keeps numbers and repeated names as they were sent', () => {
  expect(prettyJson('{ "id" : 12345678901234567890, "id":1.00}')).toBe(
    '{\n  "id": 12345678901234567890,\n  "id": 1.00\n}',
  )
})

test('returns text that is not JSON unchanged', () => {
  expect(prettyJson('The supplied authentication is invalid')).toBe('The supplied authentication is invalid')
  expect(prettyJson('{"a":')).toBe('{"a":')
})

test('shortened text states its whole length', () => {
  expect(shortened('12345', 5)).toBe('12345')
  expect(shortened('123456', 5)).toBe('12345\n… (6 characters in all)')
})
