import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deepFreeze, jsonWriter } from './jsonWriter.ts'

test('whatever is frozen or not, the text is that of JSON.stringify, also the second time', () => {
  const write = jsonWriter()
  const json = fc.jsonValue().map((value) => value ?? undefined)
  const part = fc.tuple(json, fc.boolean()).map(([value, fixed]) => (fixed ? deepFreeze(value) : value))
  fc.assert(
    fc.property(fc.oneof(json, fc.dictionary(fc.string(), part)), (value) => {
      expect(write(value)).toBe(JSON.stringify(value))
      expect(write(value)).toBe(JSON.stringify(value))
    }),
  )
})

test('a frozen object whose parts can change is written anew', () => {
  const write = jsonWriter()
  const part = Object.freeze({ inner: { count: 1 } })
  expect(write({ part })).toBe('{"part":{"inner":{"count":1}}}')
  part.inner.count = 2
  expect(write({ part })).toBe('{"part":{"inner":{"count":2}}}')
})

test('an object that was frozen after it was written is remembered as it is from then on', () => {
  const write = jsonWriter()
  const part = { count: 1 }
  expect(write({ part })).toBe('{"part":{"count":1}}')
  part.count = 2
  expect(write({ part: deepFreeze(part) })).toBe('{"part":{"count":2}}')
})
